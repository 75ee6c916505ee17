package vn.congtachoi.supervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.supervision.CampaignRow;
import vn.congtachoi.supervision.CoverageService;
import vn.congtachoi.supervision.ProposalService;
import vn.congtachoi.supervision.SupervisionPermissions;
import vn.congtachoi.supervision.SupervisionReading;
import vn.congtachoi.supervision.SupervisionWords;
import vn.congtachoi.supervision.YearPlanRow;
import vn.congtachoi.supervision.YearPlanService;
import vn.congtachoi.supervision.YearPlanState;
import vn.congtachoi.supervision.paper.PaperRenewal;
import vn.congtachoi.supervision.paper.YearPaperwork;
import vn.congtachoi.supervision.ui.paper.YearPlanPaperMenu;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Card;
import vn.congtachoi.uikit.DataGrid;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.KeyFigure;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** The year's plan of inspection and supervision: what is to be looked at, how far it is, and whom to add. */
@Route(SupervisionTab.ROOT)
@Menu(title = "supervision.ui.menu", order = 165, icon = "shield-check")
@PermitAll
@ViewNeeds(SupervisionPermissions.READ)
class YearPlanPage extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private final YearPlanService plans;
    private final SupervisionReading reading;
    private final CoverageService coverage;
    private final ProposalService proposals;
    private final YearPlanActs acts;
    private final YearPaperwork papers;
    private final PaperRenewal renewal;
    private final Clock clock;

    YearPlanPage(
            YearPlanService plans,
            SupervisionReading reading,
            CoverageService coverage,
            ProposalService proposals,
            YearPlanActs acts,
            YearPaperwork papers,
            PaperRenewal renewal,
            Clock clock) {
        this.plans = plans;
        this.reading = reading;
        this.coverage = coverage;
        this.proposals = proposals;
        this.acts = acts;
        this.papers = papers;
        this.renewal = renewal;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(YearChoice.Asked.of(event.getLocation().getQueryParameters(), plans, thisYear()));
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    private void show(YearChoice.Asked asked) {
        removeAll();
        UnitRef unit = asked.unit();
        PageHeader header = new PageHeader(Texts.of("supervision.ui.title"));
        add(header, SupervisionTab.PLAN.strip());
        if (unit == null) {
            add(new EmptyState(
                            AppIcon.SHIELD_CHECK, "supervision.ui.plan.not-hers", "supervision.ui.plan.not-hers-hint")
                    .action(new Anchor(SupervisionTab.VISITS.path(), Texts.of("supervision.ui.tab.VISITS"))));
            return;
        }
        add(new YearChoice(SupervisionTab.ROOT, asked, thisYear()));
        header.line(Texts.of("supervision.ui.plan.line", unit.name(), String.valueOf(asked.year())));
        Optional<YearPlanRow> plan = plans.of(unit.id(), asked.year());
        boolean drafts = plans.mayDraft(unit.id()).allowed();
        if (plan.isEmpty()) {
            nothing(asked, unit, header, drafts);
        } else {
            planned(asked, plan.get(), header);
        }
        if (drafts && asked.year() >= thisYear()) {
            propose(unit, asked.year(), plan);
        }
    }

    /** While it is drafted: once it is approved they are looked for when she asks, for that reads many figures. */
    private void propose(UnitRef unit, int year, Optional<YearPlanRow> plan) {
        Supplier<Component> made = () -> new ProposalSection(proposals.of(unit.id(), year), () -> begun(unit, year));
        if (plan.isEmpty() || plan.get().state() == YearPlanState.DRAFT) {
            add(made.get());
            return;
        }
        Details folded = new Details(Texts.of("supervision.ui.proposal.more"));
        folded.addOpenedChangeListener(event -> {
            if (event.isOpened() && folded.getContent().findAny().isEmpty()) {
                folded.add(made.get());
            }
        });
        add(folded);
    }

    /** The plan is begun with the first thing that is put into it. */
    private UUID begun(UnitRef unit, int year) {
        return plans.begin(unit.id(), year);
    }

    private void nothing(YearChoice.Asked asked, UnitRef unit, PageHeader header, boolean drafts) {
        add(new EmptyState(
                AppIcon.SHIELD_CHECK,
                "supervision.ui.plan.none",
                drafts ? "supervision.ui.plan.none-hint" : "supervision.ui.plan.none-read"));
        if (drafts) {
            header.primary(ActionButton.primary("supervision.ui.plan.begin", () -> {
                        begun(unit, asked.year());
                        Toast.success("supervision.ui.plan.begun");
                        show(asked);
                    })
                    .with(AppIcon.PLUS));
        }
    }

    private void planned(YearChoice.Asked asked, YearPlanRow plan, PageHeader header) {
        List<CampaignRow> campaigns = reading.campaigns(plan.id());
        header.beside(new StatusBadge(
                Texts.of("supervision.plan.state", plan.state()),
                plan.state() == YearPlanState.APPROVED ? Tone.DONE : Tone.ACTIVE));
        acts.offer(plan, !campaigns.isEmpty(), header, () -> show(asked));
        paper(plan);
        if (campaigns.isEmpty()) {
            add(new EmptyState(AppIcon.SHIELD_CHECK, "supervision.ui.plan.empty", "supervision.ui.plan.empty-hint"));
            return;
        }
        add(figures(plan, campaigns), grid(campaigns));
        Anchor report =
                new Anchor(SupervisionTab.ROOT + "/bao-cao/" + plan.year(), Texts.of("supervision.ui.paper.report"));
        add(new PageSection(
                        Texts.of("supervision.ui.paper.year"),
                        new YearPlanPaperMenu(plan, papers, renewal, () -> show(asked)))
                .aside(report));
    }

    private void paper(YearPlanRow plan) {
        UUID held = plan.heldBy();
        UUID signed = plan.documentId();
        if (held != null) {
            add(new Paragraph(
                    new Text(Texts.of("supervision.ui.plan.held") + " "),
                    new Anchor("van-ban/" + held, Texts.of("supervision.ui.plan.open-paper"))));
        } else if (signed != null) {
            add(new Paragraph(
                    new Text(Texts.of("supervision.ui.plan.signed", plan.approvedBy()) + " "),
                    new Anchor("van-ban/" + signed, Texts.of("supervision.ui.plan.open-paper"))));
        }
    }

    private Div figures(YearPlanRow plan, List<CampaignRow> campaigns) {
        int bodies = campaigns.stream().mapToInt(CampaignRow::bodies).sum();
        int held = campaigns.stream().mapToInt(CampaignRow::held).sum();
        var table = coverage.of(plan.unitId(), plan.year());
        return KeyFigure.row(
                new KeyFigure(Texts.of("supervision.ui.figure.campaigns"), VnFormat.number(campaigns.size()), ""),
                new KeyFigure(
                        Texts.of("supervision.ui.figure.held"), Texts.of("supervision.ui.figure.of", held, bodies), ""),
                new KeyFigure(
                        Texts.of("supervision.ui.figure.covered"),
                        Texts.of(
                                "supervision.ui.figure.of",
                                table.covered(plan.year()),
                                table.rows().size()),
                        ""));
    }

    private static DataGrid<CampaignRow> grid(List<CampaignRow> campaigns) {
        DataGrid<CampaignRow> grid = new DataGrid<>(CampaignRow::id);
        grid.link("supervision.ui.list.theme", CampaignRow::theme, row -> SupervisionTab.campaign(row.id()))
                .setFlexGrow(5);
        grid.lines("supervision.ui.list.kind", row -> Texts.of("supervision.kind", row.kind()), YearPlanPage::when)
                .setFlexGrow(3);
        grid.text("supervision.ui.list.leader", CampaignRow::leaders).setFlexGrow(2);
        grid.text("supervision.ui.list.held", YearPlanPage::held).setFlexGrow(1);
        grid.component("supervision.ui.list.state", YearPlanPage::marks)
                .setWidth(SupervisionLook.STATE_WIDTH)
                .setFlexGrow(0);
        grid.card(row -> new Card(row.theme())
                .line(Texts.of("supervision.kind", row.kind()))
                .line(when(row))
                .line(Texts.of("supervision.ui.list.held-line", row.held(), row.bodies()))
                .foot(marks(row), new Anchor(SupervisionTab.campaign(row.id()), Texts.of("supervision.ui.open"))));
        return grid.show(campaigns);
    }

    private static String when(CampaignRow row) {
        return SupervisionWords.span(row.times().worksFrom(), row.times().worksTo());
    }

    private static String held(CampaignRow row) {
        return Texts.of("supervision.ui.figure.of", row.held(), row.bodies());
    }

    private static Component marks(CampaignRow row) {
        Div marks = new Div(SupervisionLook.badge(row.state()));
        marks.addClassName("app-row");
        if (!row.planned()) {
            marks.add(new StatusBadge(Texts.of("supervision.ui.unplanned"), Tone.NEUTRAL));
        }
        if (row.restricted()) {
            marks.add(new StatusBadge(Texts.of("supervision.ui.restricted"), Tone.DUE));
        }
        return marks;
    }

    @Override
    public String getPageTitle() {
        return Texts.of("supervision.ui.title");
    }
}
