package vn.congtachoi.task.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.congtachoi.attachment.ui.AttachmentPanel;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.kernel.DraftStore;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.TaskDesk;
import vn.congtachoi.task.TaskDetail;
import vn.congtachoi.task.TaskPermissions;
import vn.congtachoi.task.TaskReading;
import vn.congtachoi.task.TaskRepeats;
import vn.congtachoi.task.TaskRoute;
import vn.congtachoi.task.TaskRow;
import vn.congtachoi.task.TaskStepRow;
import vn.congtachoi.uikit.DueLabel;
import vn.congtachoi.uikit.LineList;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;
import vn.congtachoi.uikit.WorkList;

/** One task: what it is, how far it is, the step that is due, the part of each unit, and what became of it. */
@Route("nhiem-vu/:task")
@PermitAll
@ViewNeeds(TaskPermissions.READ)
class TaskPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final TaskReading tasks;
    private final TaskRoute route;
    private final WishActs wishes;
    private final TaskDesk desk;
    private final TaskActs acts;
    private final DraftStore drafts;
    private final TaskNames names;
    private final TaskRepeats repeats;
    private final TaskViewPaths paths;
    private String title = "";
    private String back = TaskViewPaths.LIST;

    TaskPage(
            TaskReading tasks,
            TaskRoute route,
            WishActs wishes,
            TaskDesk desk,
            TaskActs acts,
            DraftStore drafts,
            TaskRepeats repeats,
            TaskViewParts parts) {
        this.tasks = tasks;
        this.route = route;
        this.wishes = wishes;
        this.desk = desk;
        this.acts = acts;
        this.drafts = drafts;
        this.repeats = repeats;
        this.names = parts.names();
        paths = new TaskViewPaths(parts.me());
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = RouteIds.required(event, "task");
        back = paths.back(
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(TaskViewPaths.FROM)
                        .orElse(null),
                id);
        show(RouteIds.readable(() -> tasks.detail(id)));
        route.opened(id);
    }

    private void reload(UUID id) {
        show(tasks.detail(id));
    }

    private void show(TaskDetail detail) {
        title = detail.row().title();
        Runnable reload = () -> reload(detail.id());
        removeAll();
        add(header(detail, reload));
        wishes.pending(detail, reload).ifPresent(this::add);
        add(new TaskFacts(detail, names, repeats.of(detail.id())));
        if (detail.row().isSplit()) {
            add(list(
                    Texts.of(
                            "task.ui.parts",
                            detail.row().partsDone(),
                            detail.row().parts()),
                    detail.parts(),
                    true));
        }
        if (!detail.below().isEmpty()) {
            add(list(Texts.of("task.ui.below"), detail.below(), false));
        }
        if (!detail.awaited().isEmpty()) {
            add(list(Texts.of("task.ui.waits-for"), detail.awaited(), false));
        }
        if (!detail.waiting().isEmpty()) {
            add(list(Texts.of("task.ui.waiting"), detail.waiting(), false));
        }
        acts.papers(detail).ifPresent(this::add);
        boolean joins = desk.mayJoin(detail.id()).allowed();
        shared(detail, joins);
        PageSection steps = steps(detail.steps());
        if (joins) {
            steps.add(new TaskTalk(detail.id(), desk, unsent("task-talk", detail), reload));
        }
        add(steps);
    }

    /** What those who work on it share; for others only what is there. */
    private void shared(TaskDetail detail, boolean joins) {
        boolean open = joins && detail.row().state().isOpen();
        if (open || !desk.checks(detail.id()).isEmpty()) {
            add(new PageSection(
                    Texts.of("task.ui.checks"),
                    new TaskChecklist(detail.id(), desk, open, unsent("task-check", detail))));
        }
        if (joins || !desk.files(detail.id()).isEmpty()) {
            add(new PageSection(
                    Texts.of("task.ui.files"), new AttachmentPanel(files(detail.id()), joins, joins, () -> {})));
        }
    }

    private AttachmentPanel.Keeper files(UUID task) {
        return new AttachmentPanel.Keeper(
                () -> desk.files(task),
                (name, bytes) -> desk.addFile(task, name, bytes),
                (file, reason) -> desk.removeFile(task, file, reason));
    }

    private String unsent(String form, TaskDetail detail) {
        return drafts.browserKey(new DraftKey(form, detail.id()));
    }

    private PageHeader header(TaskDetail detail, Runnable reload) {
        PageHeader header = new PageHeader(title).back(back, Texts.of("task.ui.title"));
        TaskRow row = detail.row();
        header.beside(TaskTones.badges(row));
        header.line(Texts.of(
                row.state().isOpen() && row.percent() > 0 ? "task.ui.line-percent" : "task.ui.line",
                due(row),
                row.percent()));
        acts.others(detail, reload).forEach(header::secondary);
        acts.primary(detail, reload).ifPresent(header::primary);
        return header;
    }

    /** An open task says how long there is, a finished one only its day. */
    private String due(TaskRow row) {
        String day = VnFormat.day(row.dueOn());
        return row.state().isOpen() ? Texts.of("task.ui.due", day, DueLabel.words(names.daysUntil(row.dueOn()))) : day;
    }

    private PageSection list(String heading, List<TaskRow> rows, boolean byLead) {
        WorkList list = new WorkList();
        Map<Assignee, String> leads = names.of(rows.stream().map(TaskRow::lead).toList());
        rows.forEach(row -> {
            String lead = row.isSplit()
                    ? Texts.of("task.ui.list.units-done", row.parts(), row.partsDone())
                    : leads.getOrDefault(row.lead(), "");
            list.item(
                    byLead ? lead : row.title(),
                    row.percent() > 0 && row.state().isOpen() && !row.isSplit()
                            ? Texts.of("task.ui.percent", row.percent())
                            : byLead ? "" : lead,
                    "nhiem-vu/" + row.id(),
                    TaskTones.marks(row));
        });
        return new PageSection(heading, list);
    }

    private static LineList steps(List<TaskStepRow> steps) {
        return LineList.history(
                "task.ui.steps", steps.reversed().stream().map(TaskPage::line).toList());
    }

    private static String line(TaskStepRow step) {
        String deed = Texts.of("task.deed", step.deed());
        String how = step.percent() == null ? deed : Texts.of("task.ui.step-percent", deed, step.percent());
        String who = step.onBehalfOf().isEmpty()
                ? step.by()
                : Texts.of("task.ui.step-on-behalf", step.by(), step.onBehalfOf());
        String line = Texts.of("task.ui.step", VnFormat.moment(step.at()), who, how);
        return step.words().isEmpty() ? line : line + ": " + step.words();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
