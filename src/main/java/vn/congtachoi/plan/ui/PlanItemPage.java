package vn.congtachoi.plan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.kernel.DraftStore;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.plan.PlanDetail;
import vn.congtachoi.plan.PlanItemForm;
import vn.congtachoi.plan.PlanNode;
import vn.congtachoi.plan.PlanPermissions;
import vn.congtachoi.plan.PlanReading;
import vn.congtachoi.plan.PlanService;
import vn.congtachoi.uikit.EditPage;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** Adds a line to a plan, at the top or under another one, and changes one. */
@Route("ke-hoach/:plan/them")
@RouteAlias("ke-hoach/:plan/dong/:item")
@PermitAll
@ViewNeeds(PlanPermissions.EDIT)
class PlanItemPage extends EditPage<PlanItemDraft> {

    private static final String UNDER = "duoi";

    private final PlanReading reading;
    private final PlanService plans;
    private final PlanChoices choices;
    private @Nullable UUID planId;
    private @Nullable UUID itemId;
    private @Nullable UUID under;
    private String title = "";

    PlanItemPage(PlanReading reading, PlanService plans, PlanChoices choices, DraftStore drafts, Clock clock) {
        super(drafts, clock);
        this.reading = reading;
        this.plans = plans;
        this.choices = choices;
        narrow();
    }

    /** Goes where a line is added under that one. */
    static void goUnder(UUID plan, UUID item) {
        UI.getCurrent().navigate("ke-hoach/" + plan + "/them", QueryParameters.of(UNDER, item.toString()));
    }

    static String changing(UUID plan, UUID item) {
        return "ke-hoach/" + plan + "/dong/" + item;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        planId = RouteIds.required(event, "plan");
        itemId = RouteIds.optional(event, "item").orElse(null);
        under = RouteIds.id(event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(UNDER)
                        .orElse(""))
                .orElse(null);
    }

    @Override
    protected void show() {
        PlanDetail plan = plan();
        if (!plan.mayEdit().allowed()) {
            throw new NotFoundException("Not hers to write");
        }
        PlanNode known = node(plan, itemId);
        PlanNode above = node(plan, under);
        title = known == null
                ? Texts.of("plan.ui.item.new")
                : known.item().form().title();
        PageHeader header =
                new PageHeader(title).back("ke-hoach/" + planId, plan.row().title());
        if (above != null) {
            header.line(Texts.of("plan.ui.item.under", above.item().form().title()));
        }
        PlanItemPanel panel = panel(plan, known);
        add(
                header,
                panel,
                edit(
                        panel,
                        new DraftKey("plan-item", itemId == null ? (under == null ? planId : under) : itemId),
                        known == null ? null : known.item().form().version(),
                        known == null ? "plan.ui.item.add" : "plan.ui.item.save"));
    }

    private PlanDetail plan() {
        UUID id = planId;
        if (id == null) {
            throw new NotFoundException("No plan");
        }
        return RouteIds.readable(() -> reading.detail(id));
    }

    private static @Nullable PlanNode node(PlanDetail plan, @Nullable UUID id) {
        return id == null
                ? null
                : plan.tree().stream()
                        .flatMap(top -> top.find(id).stream())
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("No such line"));
    }

    private PlanItemPanel panel(PlanDetail plan, @Nullable PlanNode known) {
        PlanItemForm form =
                known == null ? PlanItemForm.heading("") : known.item().form();
        PlanItemPanel panel = new PlanItemPanel(choices.offer(plan.row().unitId(), form));
        panel.read(choices.draft(form));
        return panel;
    }

    @Override
    protected Optional<FormPanel<PlanItemDraft>> saved() {
        PlanDetail plan = plan();
        return Optional.ofNullable(itemId).map(id -> panel(plan, node(plan, id)));
    }

    @Override
    protected void store(PlanItemDraft typed) {
        if (itemId != null) {
            plans.change(itemId, typed.toForm());
            Toast.success("plan.ui.item.saved");
        } else if (planId != null) {
            plans.add(planId, under, typed.toForm());
            Toast.success("plan.ui.item.added");
        }
    }

    @Override
    protected String destination() {
        return "ke-hoach/" + planId;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
