package vn.congtachoi.task.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.data.domain.PageRequest;
import vn.congtachoi.task.TaskGroup;
import vn.congtachoi.task.TaskGroups;
import vn.congtachoi.task.TaskReading;
import vn.congtachoi.task.TaskRow;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Texts;

/** A list of tasks under headings with counts. What a heading holds is read when it is opened. */
class TaskGroupList extends Composite<Div> {

    private static final int STEP = 50;

    /** So many lines are open at once when the page opens. */
    private static final int OPEN_LINES = 50;

    private final TaskReading tasks;
    private final TaskGroups groups;
    private final TaskNames names;
    private final List<TaskGrid> grids = new ArrayList<>();
    private Consumer<TaskGrid> prepared = grid -> {};

    TaskGroupList(TaskReading tasks, TaskGroups groups, TaskNames names) {
        this.tasks = tasks;
        this.groups = groups;
        this.names = names;
        getContent().addClassName("app-task-groups");
    }

    /** Called with each grid before it is shown. */
    void prepare(Consumer<TaskGrid> each) {
        prepared = each;
    }

    void show(TaskLook look, String from) {
        getContent().removeAll();
        grids.clear();
        List<TaskGroup> all = groups.of(look.filter(), look.by());
        if (all.isEmpty()) {
            getContent().add(new EmptyState(AppIcon.LIST_CHECKS, "task.ui.list.none", "task.ui.list.none-hint"));
        }
        long open = 0;
        for (TaskGroup group : all) {
            Details details = new Details(heading(group));
            details.addClassName("app-task-group");
            Div content = new Div();
            details.add(content);
            details.addOpenedChangeListener(event -> {
                if (event.isOpened() && content.getComponentCount() == 0) {
                    fill(content, group, look, from, STEP);
                }
            });
            open += group.count();
            details.setOpened(open == group.count() || open <= OPEN_LINES);
            getContent().add(details);
        }
    }

    private static Div heading(TaskGroup group) {
        Span count = new Span(
                group.late() == 0
                        ? Texts.of("task.ui.group.count", group.count())
                        : Texts.of("task.ui.group.count-late", group.count(), group.late()));
        Div heading = new Div(new H2(group.label()), count);
        heading.addClassName("app-task-group__heading");
        return heading;
    }

    private void fill(Div content, TaskGroup group, TaskLook look, String from, int most) {
        List<TaskRow> rows = tasks.page(look.filter(), group.key(), look.order(), PageRequest.of(0, most));
        TaskGrid grid = new TaskGrid(names, false);
        grid.opening(from, look.at());
        prepared.accept(grid);
        grid.show(grid.named(rows));
        grids.add(grid);
        content.removeAll();
        content.add(grid);
        if (group.count() > rows.size() && rows.size() == most) {
            content.add(ActionButton.quiet("task.ui.group.more", () -> {
                grids.remove(grid);
                fill(content, group, look, from, most + STEP);
            }));
        }
    }

    void untick() {
        grids.forEach(TaskGrid::untick);
    }

    /** What is ticked under any heading. */
    List<TaskRow> ticked() {
        return grids.stream().map(TaskGrid::ticked).flatMap(Set::stream).toList();
    }
}
