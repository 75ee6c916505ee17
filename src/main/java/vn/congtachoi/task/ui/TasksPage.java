package vn.congtachoi.task.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.TaskChoices;
import vn.congtachoi.task.TaskFilter;
import vn.congtachoi.task.TaskPermissions;
import vn.congtachoi.task.TaskReading;
import vn.congtachoi.task.TaskRow;
import vn.congtachoi.task.TaskService;
import vn.congtachoi.task.TaskSort;
import vn.congtachoi.task.TaskState;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Card;
import vn.congtachoi.uikit.DataGrid;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.FilterBar;
import vn.congtachoi.uikit.GridQuery;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** The work that concerns her, and on top the quickest way to give more. */
@Route("nhiem-vu")
@Menu(title = "task.ui.menu", order = 110, icon = "list-checks")
@PermitAll
@ViewNeeds(TaskPermissions.READ)
class TasksPage extends Page implements AfterNavigationObserver, HasDynamicTitle {

    /** What the filter offers beside the single states. */
    private record States(String word, Set<TaskState> states) {}

    private final TaskReading tasks;
    private final TaskNames names;
    private final FilterBar<TaskFilter> filter;
    private final Map<Assignee, String> leads = new HashMap<>();
    private final DataGrid<TaskRow> grid = new DataGrid<>(TaskRow::id);

    TasksPage(TaskReading tasks, TaskService service, TaskChoices choices, TaskNames names, CurrentActor actor) {
        this.tasks = tasks;
        this.names = names;
        UUID me = actor.person().personId();
        filter = new FilterBar<>(new TaskFilterCodec(me));
        filters(choices.readable(), me);
        columns();
        filter.onChange(changed -> grid.refresh());
        add(new PageHeader(getPageTitle())
                .line(Texts.of("task.ui.list.line"))
                .secondary(new Anchor("nhiem-vu/giao-ban", Texts.of("task.ui.briefing.title"))));
        List<UnitRef> givers = choices.givers();
        if (!givers.isEmpty()) {
            add(new QuickTask(service, choices, givers, grid::refresh));
        }
        add(filter, grid);
        grid.fetch(this::rows);
    }

    private void filters(List<UnitRef> units, UUID me) {
        List<States> states = Stream.concat(
                        Stream.of(new States(Texts.of("task.ui.list.open"), TaskState.OPEN)),
                        Stream.of(TaskState.values())
                                .map(state -> new States(Texts.of("task.state", state), Set.of(state))))
                .toList();
        filter.search("task.ui.list.search", TaskFilter::text, TaskFilter::withText)
                .choice(
                        "task.ui.list.state",
                        states,
                        States::word,
                        chosen -> states.stream()
                                .filter(one -> one.states().equals(chosen.states()))
                                .findFirst()
                                .orElse(null),
                        (chosen, wanted) -> chosen.withStates(wanted == null ? Set.of() : wanted.states()))
                .oneOfMany(
                        "task.ui.list.unit",
                        units,
                        UnitRef::name,
                        chosen -> unit(units, chosen.unit()),
                        (chosen, unit) -> chosen.withUnit(unit == null ? null : unit.id()))
                .add(
                        new Checkbox(Texts.of("task.ui.list.mine")),
                        chosen -> chosen.person() != null,
                        (chosen, wanted) -> chosen.withPerson(Boolean.TRUE.equals(wanted) ? me : null))
                .add(
                        new Checkbox(Texts.of("task.ui.list.parts")),
                        TaskFilter::parts,
                        (chosen, wanted) -> chosen.withParts(Boolean.TRUE.equals(wanted)));
    }

    private static @Nullable UnitRef unit(List<UnitRef> units, @Nullable UUID id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst().orElse(null);
    }

    private void columns() {
        grid.sortable(
                grid.link("task.ui.list.task", TaskRow::title, TasksPage::path).setFlexGrow(6), TaskSort.TITLE);
        grid.lines("task.ui.lead", this::lead, TasksPage::progress).setFlexGrow(3);
        grid.sortable(grid.day("task.ui.list.due", TaskRow::dueOn), TaskSort.DUE);
        grid.sortable(grid.component("task.ui.list.state", TaskTones::marks).setFlexGrow(2), TaskSort.SINCE);
        grid.text("task.ui.giver", TaskRow::giverName).setFlexGrow(2);
        grid.card(row -> new Card(row.title())
                .line(lead(row) + (progress(row).isEmpty() ? "" : " · " + progress(row)))
                .line(Texts.of("task.ui.line", VnFormat.day(row.dueOn())))
                .foot(TaskTones.marks(row), new Anchor(path(row), Texts.of("task.ui.list.open-one"))));
        grid.empty(new EmptyState(AppIcon.LIST_CHECKS, "task.ui.list.none", "task.ui.list.none-hint"));
    }

    private static String path(TaskRow row) {
        return "nhiem-vu/" + row.id();
    }

    private String lead(TaskRow row) {
        return row.isSplit() ? Texts.of("task.ui.list.units", row.parts()) : leads.getOrDefault(row.lead(), "");
    }

    private static String progress(TaskRow row) {
        if (row.isSplit()) {
            return Texts.of("task.ui.list.parts-done", row.partsDone(), row.parts());
        }
        return row.percent() > 0 && row.state().isOpen() ? Texts.of("task.ui.percent", row.percent()) : "";
    }

    private List<TaskRow> rows(GridQuery query) {
        Optional<TaskSort> sort = query.sort(TaskSort.class);
        List<TaskRow> rows =
                tasks.page(filter.value(), sort.orElse(TaskSort.DUE), query.descending(), query.pageable());
        leads.putAll(names.of(rows.stream().map(TaskRow::lead).toList()));
        return rows;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter.read(event.getLocation().getQueryParameters());
        grid.refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("task.ui.title");
    }
}
