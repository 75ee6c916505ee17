package vn.congtachoi.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import vn.congtachoi.task.TaskRow;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;

/** How the state of a task is shown: its word, or that it is late while somebody still has to do it. */
final class TaskTones {

    private TaskTones() {}

    /** The state, and beside it that it is overdue. */
    static Component marks(TaskRow row) {
        Div marks = new Div(badges(row));
        marks.addClassName("app-row");
        return marks;
    }

    static StatusBadge[] badges(TaskRow row) {
        StatusBadge state =
                new StatusBadge(Texts.of("task.state", row.state()), row.state().tone());
        return isOverdue(row) ? new StatusBadge[] {state, overdue()} : new StatusBadge[] {state};
    }

    private static boolean isOverdue(TaskRow row) {
        return row.late() && row.state().isOpen();
    }

    private static StatusBadge overdue() {
        return new StatusBadge(Texts.of("task.ui.overdue"), Tone.LATE);
    }
}
