package vn.congtachoi.supervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.kernel.DraftStore;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.supervision.CampaignBody;
import vn.congtachoi.supervision.CampaignDetail;
import vn.congtachoi.supervision.CampaignService;
import vn.congtachoi.supervision.Proposal;
import vn.congtachoi.supervision.ProposalService;
import vn.congtachoi.supervision.SupervisionPermissions;
import vn.congtachoi.supervision.SupervisionReading;
import vn.congtachoi.supervision.YearPlanRow;
import vn.congtachoi.supervision.YearPlanService;
import vn.congtachoi.uikit.EditPage;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** The form of a campaign, new in a year's plan or known. */
@Route("kiem-tra-giam-sat/dot/:campaign/sua")
@RouteAlias(CampaignEditPage.NEW)
@PermitAll
@ViewNeeds(SupervisionPermissions.READ)
class CampaignEditPage extends EditPage<CampaignDraft> {

    static final String NEW = "kiem-tra-giam-sat/dot/moi";
    static final String PLAN = "ke-hoach";
    static final String BODIES = "don-vi";

    private final CampaignService campaigns;
    private final SupervisionReading reading;
    private final YearPlanService plans;
    private final ProposalService proposals;
    private final CampaignLookUps lookUps;

    private @Nullable UUID id;
    private @Nullable UUID planId;
    private List<UUID> proposed = List.of();
    private Set<UUID> hidden = Set.of();
    private String title = "";

    CampaignEditPage(
            CampaignService campaigns,
            SupervisionReading reading,
            YearPlanService plans,
            ProposalService proposals,
            CampaignLookUps lookUps,
            DraftStore drafts,
            Clock clock) {
        super(drafts, clock);
        this.campaigns = campaigns;
        this.reading = reading;
        this.plans = plans;
        this.proposals = proposals;
        this.lookUps = lookUps;
        narrow();
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        id = RouteIds.optional(event, CampaignPage.PARAMETER).orElse(null);
        var query = event.getLocation().getQueryParameters();
        planId = query.getSingleParameter(PLAN).flatMap(RouteIds::id).orElse(null);
        proposed = query.getSingleParameter(BODIES).stream()
                .flatMap(list -> Stream.of(list.split(",")))
                .flatMap(one -> RouteIds.id(one).stream())
                .toList();
    }

    @Override
    protected void show() {
        UUID known = id;
        if (known == null) {
            YearPlanRow plan = Optional.ofNullable(planId)
                    .flatMap(plans::find)
                    .filter(row -> plans.mayDraft(row.unitId()).allowed())
                    .orElseThrow(() -> new NotFoundException("Not hers to plan"));
            title = Texts.of("supervision.ui.form.new", String.valueOf(plan.year()));
            CampaignFormPanel panel = panel(lookUps.of(plan.unitId(), null));
            panel.read(CampaignDraft.empty(bodies(plan)));
            show(panel, null, Texts.of("supervision.ui.title"));
            return;
        }
        CampaignDetail detail = RouteIds.readable(() -> reading.campaign(known));
        if (!detail.mayChange().allowed()) {
            throw new NotFoundException("Not hers to change");
        }
        title = Texts.of("supervision.ui.form.edit", detail.row().theme());
        CampaignOptions options = lookUps.of(detail.row().unitId(), detail);
        hidden = detail.form().readers().stream()
                .filter(reader -> options.people().stream()
                        .noneMatch(person -> person.id().equals(reader)))
                .collect(Collectors.toSet());
        show(read(detail, options), detail.form().version(), detail.row().theme());
    }

    /** Each proposed unit comes with the sentence that proposed it. */
    private List<CampaignBody> bodies(YearPlanRow plan) {
        if (proposed.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> why = proposals.of(plan.unitId(), plan.year()).stream()
                .collect(Collectors.toMap(proposal -> proposal.unit().id(), Proposal::sentence));
        return proposed.stream()
                .filter(why::containsKey)
                .map(unit -> CampaignBody.unit(unit, why.getOrDefault(unit, "")))
                .toList();
    }

    private CampaignFormPanel panel(CampaignOptions options) {
        return new CampaignFormPanel(options, reading.terms());
    }

    private CampaignFormPanel read(CampaignDetail detail, CampaignOptions options) {
        CampaignFormPanel panel = panel(options);
        panel.read(CampaignDraft.of(detail.form(), options));
        return panel;
    }

    private void show(CampaignFormPanel panel, @Nullable Long base, String back) {
        Component foot = edit(panel, new DraftKey("supervision.campaign", id), base, "supervision.ui.save");
        add(new PageHeader(title).back(destination(), back).line(Texts.of("supervision.ui.form.line")), panel, foot);
    }

    @Override
    protected Optional<FormPanel<CampaignDraft>> saved() {
        return Optional.ofNullable(id).map(known -> {
            CampaignDetail detail = reading.campaign(known);
            return read(detail, lookUps.of(detail.row().unitId(), detail));
        });
    }

    @Override
    protected String destination() {
        return id == null ? SupervisionTab.ROOT : SupervisionTab.campaign(id);
    }

    @Override
    protected void store(CampaignDraft typed) {
        UUID known = id;
        if (known == null) {
            UUID plan = planId;
            if (plan == null) {
                throw new NotFoundException("No plan");
            }
            id = campaigns.add(plan, typed.form(Set.of()));
        } else {
            campaigns.change(known, typed.form(hidden));
        }
        Toast.success("supervision.ui.saved");
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
