package vn.congtachoi.task.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.TaskRow;
import vn.congtachoi.task.TaskSort;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Card;
import vn.congtachoi.uikit.DataGrid;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Tasks as lines: what, who, until when, how far. */
class TaskGrid extends DataGrid<TaskRow> {

    private static final String DUE_WIDTH = "8rem";

    private final TaskNames names;
    private final Map<Assignee, String> leads = new HashMap<>();
    private String from = "";
    private @Nullable UUID at;

    /** @param sortable whether she can order it by its columns */
    TaskGrid(TaskNames names, boolean sortable) {
        super(TaskRow::id);
        this.names = names;
        var title = link("task.ui.list.task", TaskRow::title, this::path).setFlexGrow(6);
        title.setPartNameGenerator(row -> row.id().equals(at) ? "came-from" : null);
        lines("task.ui.lead", this::lead, TaskGrid::progress).setFlexGrow(3);
        // Measured by itself the column would be as wide as its heading: the rows come later.
        var due = day("task.ui.list.due", TaskRow::dueOn).setAutoWidth(false).setWidth(DUE_WIDTH);
        var state = component("task.ui.list.state", TaskTones::marks).setFlexGrow(2);
        text("task.ui.giver", TaskRow::giverName).setFlexGrow(2);
        if (sortable) {
            sortable(title, TaskSort.TITLE);
            sortable(due, TaskSort.DUE);
            sortable(state, TaskSort.SINCE);
        }
        card(row -> new Card(row.title())
                .line(lead(row) + (progress(row).isEmpty() ? "" : " · " + progress(row)))
                .line(Texts.of("task.ui.line", VnFormat.day(row.dueOn())))
                .foot(TaskTones.marks(row), new Anchor(path(row), Texts.of("task.ui.list.open-one"))));
        empty(new EmptyState(AppIcon.LIST_CHECKS, "task.ui.list.none", "task.ui.list.none-hint"));
    }

    /**
     * From where its tasks are opened.
     *
     * @param back what is added to the address of each
     * @param cameFrom the one from which she came back, or null
     */
    void opening(String back, @Nullable UUID cameFrom) {
        from = back;
        at = cameFrom;
    }

    /** The same rows, with the names of who carries them read at once. */
    List<TaskRow> named(List<TaskRow> rows) {
        leads.putAll(names.of(rows.stream().map(TaskRow::lead).toList()));
        return rows;
    }

    private String path(TaskRow row) {
        return "nhiem-vu/" + row.id() + from;
    }

    private String lead(TaskRow row) {
        return row.isSplit() ? Texts.of("task.ui.list.units", row.parts()) : leads.getOrDefault(row.lead(), "");
    }

    /** How far it is: of work for several units how many are done, else the part that is done. */
    static String progress(TaskRow row) {
        if (row.isSplit()) {
            return Texts.of("task.ui.list.parts-done", row.partsDone(), row.parts());
        }
        return row.percent() > 0 && row.state().isOpen() ? Texts.of("task.ui.percent", row.percent()) : "";
    }
}
