package vn.congtachoi.task.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.task.TaskBulk;
import vn.congtachoi.task.TaskGrouping;
import vn.congtachoi.task.TaskGroups;
import vn.congtachoi.task.TaskOrder;
import vn.congtachoi.task.TaskPaste;
import vn.congtachoi.task.TaskPermissions;
import vn.congtachoi.task.TaskReading;
import vn.congtachoi.task.TaskRow;
import vn.congtachoi.task.TaskService;
import vn.congtachoi.task.TaskSort;
import vn.congtachoi.task.TaskViewKind;
import vn.congtachoi.task.TaskViewRow;
import vn.congtachoi.task.paper.TaskListFiles;
import vn.congtachoi.task.paper.TaskListing;
import vn.congtachoi.uikit.DownloadLink;
import vn.congtachoi.uikit.GridOrder;
import vn.congtachoi.uikit.GridQuery;

/** The work that concerns her as a list, and on top the quickest way to give more. */
@Route(TaskViewPaths.LIST)
@Menu(title = "task.ui.menu", order = 110, icon = "list-checks")
@PermitAll
@ViewNeeds(TaskPermissions.READ)
class TasksPage extends TaskViewPage implements BeforeEnterObserver {

    private final TaskReading tasks;
    private final TaskViewParts parts;
    private final TaskGrid grid;
    private final TaskGroupList groups;
    private final TaskBulkBar bulk;

    TasksPage(
            TaskReading tasks,
            TaskGroups groups,
            TaskService service,
            TaskBulk bulk,
            TaskPaste pastes,
            TaskListFiles files,
            TaskViewParts parts) {
        super(TaskViewKind.LIST, parts);
        this.tasks = tasks;
        this.parts = parts;
        grid = new TaskGrid(parts.names(), true);
        this.groups = new TaskGroupList(tasks, groups, parts.names());
        this.bulk = new TaskBulkBar(bulk, parts, this::untick, this::refresh);
        fill(header());
        List<UnitRef> givers = parts.choices().givers();
        if (!givers.isEmpty()) {
            add(new QuickTask(service, pastes, parts, givers, this::refresh));
        }
        if (!givers.isEmpty()) {
            grid.tick(this.bulk::show);
            this.groups.prepare(each -> each.tick(rows -> this.bulk.show(this.groups.ticked())));
        }
        add(filter(), this.bulk, grid, this.groups, downloads(files));
        grid.fetch(this::rows);
        grid.onOrder(order -> {
            keep(look().withOrder(ordered(order)));
            grid.opening(from(), look().at());
        });
    }

    private List<TaskRow> rows(GridQuery query) {
        return grid.named(tasks.page(look().filter(), ordered(query.order()), query.pageable()));
    }

    private static TaskOrder ordered(Optional<GridOrder> order) {
        return order.map(one -> new TaskOrder(one.by(TaskSort.class), one.descending()))
                .orElse(TaskOrder.DUE);
    }

    private TaskListing listing() {
        TaskLook look = look();
        return new TaskListing(look.filter(), look.by(), look.order());
    }

    /** Exactly what is shown, whole; the letterhead is that of the unit she looks at, or her highest. */
    private Div downloads(TaskListFiles files) {
        Div row = new Div(DownloadLink.excel("task.ui.list.excel", "nhiem-vu.xlsx", () -> files.excel(listing())));
        parts.choices().readable().stream()
                .findFirst()
                .ifPresent(unit -> row.add(DownloadLink.pdf("task.ui.list.pdf", "nhiem-vu.pdf", () -> {
                    TaskListing listing = listing();
                    return files.pdf(
                            listing,
                            Optional.ofNullable(listing.filter().unit()).orElse(unit.id()));
                })));
        row.addClassName("app-row");
        return row;
    }

    private void untick() {
        grid.untick();
        groups.untick();
        bulk.show(List.of());
    }

    /** Without anything in the address the view opens that she wants first. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getLocation().getQueryParameters().getParameters().isEmpty()) {
            parts.views().first().ifPresent(view -> forward(event, view));
        }
    }

    private static void forward(BeforeEnterEvent event, TaskViewRow view) {
        if (view.kind() != TaskViewKind.LIST || !view.query().isEmpty()) {
            event.forwardTo(TaskViewPaths.path(view.kind()), QueryParameters.fromString(view.query()));
        }
    }

    @Override
    protected void show(TaskLook look) {
        untick();
        boolean plain = look.by() == TaskGrouping.NONE;
        grid.setVisible(plain);
        groups.setVisible(!plain);
        if (plain) {
            grid.opening(from(), look.at());
            grid.order(new GridOrder(look.order().by().name(), look.order().descending()));
            grid.refresh();
        } else {
            groups.show(look, from());
        }
    }
}
