package vn.congtachoi.plan.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.plan.PlanDetail;
import vn.congtachoi.plan.PlanNode;
import vn.congtachoi.plan.PlanPapers;
import vn.congtachoi.plan.PlanPartWords;
import vn.congtachoi.plan.PlanPermissions;
import vn.congtachoi.plan.PlanReading;
import vn.congtachoi.plan.PlanService;
import vn.congtachoi.plan.PlanState;
import vn.congtachoi.plan.PlanWorkbook;
import vn.congtachoi.task.AssigneeNames;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;

/** A plan as a tree: what was planned beside how it stands now. */
@Route("ke-hoach/:plan")
@PermitAll
@ViewNeeds(PlanPermissions.READ)
class PlanPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final PlanReading reading;
    private final PlanService plans;
    private final PlanActs acts;
    private final PlanPapers papers;
    private final PlanPartWords words;
    private final PlanWorkbook workbooks;
    private final AssigneeNames names;
    private String title = "";

    PlanPage(
            PlanReading reading,
            PlanService plans,
            PlanActs acts,
            PlanPapers papers,
            PlanPartWords words,
            PlanWorkbook workbooks,
            AssigneeNames names) {
        this.reading = reading;
        this.plans = plans;
        this.acts = acts;
        this.papers = papers;
        this.words = words;
        this.workbooks = workbooks;
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
        UUID held = plan.heldBy();
        if (held != null) {
            add(new Paragraph(
                    new Text(Texts.of("plan.ui.held") + " "),
                    new Anchor("van-ban/" + held, Texts.of("plan.ui.held.open"))));
        }
        if (plan.row().state() == PlanState.ADJUSTING) {
            add(new PlanChanges(plan, words));
        }
        if (plan.tree().isEmpty()) {
            String hint = plan.mayEdit().allowed() ? "plan.ui.empty-hint" : "plan.ui.empty-read";
            add(new EmptyState(AppIcon.LIST_CHECKS, "plan.ui.empty", hint));
        } else {
            add(new PlanOutline(plan, plans, names, reload));
            Div downloads = new Div(PlanFile.workbook(plan, "plan.ui.excel", workbooks));
            downloads.addClassName("app-row");
            add(downloads);
        }
        PlanFile.sections(plan, papers.of(plan.row().id())).forEach(this::add);
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
        acts.offer(plan, header, reload);
        return header;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
