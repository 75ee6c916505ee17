package vn.congtachoi.task.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.congtachoi.task.TaskBulk;
import vn.congtachoi.task.TaskBulkResult;
import vn.congtachoi.task.TaskRow;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** What can be done with all the tasks that are ticked, with one way back for the whole of it. */
class TaskBulkBar extends Composite<Div> {

    private final TaskBulk bulk;
    private final TaskViewParts parts;
    private final Runnable changed;
    private final Span count = new Span();
    private List<UUID> ticked = List.of();

    /**
     * @param untick nothing is ticked any more
     * @param changed shows the list anew
     */
    TaskBulkBar(TaskBulk bulk, TaskViewParts parts, Runnable untick, Runnable changed) {
        this.bulk = bulk;
        this.parts = parts;
        this.changed = changed;
        getContent().addClassName("app-bulk");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", Texts.of("task.ui.bulk"));
        getContent()
                .add(
                        count,
                        ActionButton.secondary("task.ui.bulk.due", () -> open(TaskBulkDialog.Kind.DUE)),
                        ActionButton.secondary("task.ui.bulk.carrier", () -> open(TaskBulkDialog.Kind.CARRIER)),
                        ActionButton.secondary("task.ui.bulk.step", () -> open(TaskBulkDialog.Kind.STEP)),
                        ActionButton.quiet("task.ui.bulk.none", untick));
        show(List.of());
    }

    void show(Collection<TaskRow> rows) {
        ticked = rows.stream().map(TaskRow::id).distinct().toList();
        count.setText(Texts.of("task.ui.bulk.count", ticked.size()));
        setVisible(!ticked.isEmpty());
    }

    private void open(TaskBulkDialog.Kind kind) {
        List<UUID> ids = ticked;
        new TaskBulkDialog(
                        kind, ids.size(), parts.choices(), (change, reason) -> done(bulk.change(ids, change, reason)))
                .open();
    }

    private void done(TaskBulkResult result) {
        if (result.refused().isEmpty()) {
            Toast.undo(
                    "task.ui.bulk.done",
                    () -> undo(result.changed()),
                    result.changed().size());
        } else {
            new TaskRefusedDialog(
                            Texts.of(
                                    "task.ui.bulk.partly",
                                    result.changed().size(),
                                    result.refused().size()),
                            result,
                            this::undo)
                    .open();
        }
        changed.run();
    }

    private void undo(List<TaskBulkResult.Changed> before) {
        TaskBulkResult result = bulk.undo(before);
        if (result.refused().isEmpty()) {
            Toast.success("task.ui.bulk.undone", result.changed().size());
        } else {
            new TaskRefusedDialog(
                            Texts.of(
                                    "task.ui.bulk.undone-partly",
                                    result.changed().size(),
                                    result.refused().size()),
                            new TaskBulkResult(List.of(), result.refused()),
                            this::undo)
                    .open();
        }
        changed.run();
    }
}
