package vn.congtachoi.plan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.plan.PlanApproval;
import vn.congtachoi.plan.PlanDetail;
import vn.congtachoi.plan.PlanNode;
import vn.congtachoi.plan.PlanPermissions;
import vn.congtachoi.plan.PlanReading;
import vn.congtachoi.plan.PlanService;
import vn.congtachoi.plan.PlanState;
import vn.congtachoi.task.AssigneeNames;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** A plan as a tree: what was planned beside how it stands now. */
@Route("ke-hoach/:plan")
@PermitAll
@ViewNeeds(PlanPermissions.READ)
class PlanPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final PlanReading reading;
    private final PlanService plans;
    private final PlanApproval approval;
    private final AssigneeNames names;
    private String title = "";

    PlanPage(PlanReading reading, PlanService plans, PlanApproval approval, AssigneeNames names) {
        this.reading = reading;
        this.plans = plans;
        this.approval = approval;
        this.names = names;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = RouteIds.required(event, "plan");
        show(RouteIds.readable(() -> reading.detail(id)));
    }

    private void show(PlanDetail plan) {
        title = plan.row().title();
        Runnable reload = () -> show(reading.detail(plan.row().id()));
        removeAll();
        add(header(plan, reload));
        if (plan.tree().isEmpty()) {
            String hint = plan.mayEdit().allowed() ? "plan.ui.empty-hint" : "plan.ui.empty-read";
            add(new EmptyState(AppIcon.LIST_CHECKS, "plan.ui.empty", hint));
        } else {
            add(new PlanOutline(plan, plans, names, reload));
        }
    }

    private PageHeader header(PlanDetail plan, Runnable reload) {
        int work = plan.tree().stream().mapToInt(PlanNode::work).sum();
        int done = plan.tree().stream().mapToInt(PlanNode::done).sum();
        PageHeader header = new PageHeader(title).back("ke-hoach", Texts.of("plan.ui.title"));
        header.beside(PlansPage.badge(plan.row()));
        header.line(
                plan.row().state() == PlanState.DRAFT
                        ? Texts.of("plan.ui.line.draft", work)
                        : Texts.of("plan.ui.line.approved", done, work));
        UUID id = plan.row().id();
        if (plan.mayEdit().allowed()) {
            header.secondary(
                    ActionButton.secondary("plan.ui.add", () -> UI.getCurrent().navigate("ke-hoach/" + id + "/them"))
                            .with(AppIcon.PLUS));
        }
        if (plan.mayApprove().allowed() && work > 0) {
            header.primary(ActionButton.primary("plan.ui.approve", () -> approve(plan, work, reload))
                    .with(AppIcon.CHECK));
        }
        return header;
    }

    private void approve(PlanDetail plan, int work, Runnable reload) {
        ConfirmStep.ask(
                Texts.of("plan.ui.approve.ask", plan.row().title()),
                Texts.of("plan.ui.approve.text", work),
                "plan.ui.approve",
                () -> {
                    Toast.success(
                            "plan.ui.approved", approval.approve(plan.row().id()));
                    reload.run();
                });
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
