package vn.congtachoi.task.ui;

import vn.congtachoi.task.TaskRow;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;

/** How the state of a task is shown: its word, or that it is late while somebody still has to do it. */
final class TaskTones {

    private TaskTones() {}

    static StatusBadge badge(TaskRow row) {
        return new StatusBadge(Texts.of("task.state", row.state()), row.state().tone());
    }

    static boolean isOverdue(TaskRow row) {
        return row.late() && row.state().isOpen();
    }

    static StatusBadge overdue() {
        return new StatusBadge(Texts.of("task.ui.overdue"), Tone.LATE);
    }
}
