package vn.congtachoi.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Locale;
import vn.congtachoi.task.TaskRow;
import vn.congtachoi.task.TaskSpan;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

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

    /** How a task is coloured where it is drawn: late goes before its state. */
    private static Tone tone(TaskSpan task, LocalDate today) {
        return task.isOverdue(today) ? Tone.LATE : task.state().tone();
    }

    /** The same as the end of a style's name; a turn that is still to come looks like nothing else. */
    static String style(TaskSpan task, LocalDate today) {
        return task.coming() ? "coming" : tone(task, today).name().toLowerCase(Locale.ROOT);
    }

    /** What is written on it, with a sign for those who do not see colours. */
    static String label(TaskSpan task, LocalDate today) {
        if (task.coming()) {
            return Texts.of("task.ui.calendar.coming-sign") + task.title();
        }
        return task.isOverdue(today) ? Texts.of("task.ui.calendar.late-sign") + task.title() : task.title();
    }

    /** How it stands in words, for whoever points at it or listens. */
    static String said(TaskSpan task, LocalDate today) {
        if (task.coming()) {
            return Texts.of("task.ui.drawn.coming", task.title(), VnFormat.day(task.dueOn()));
        }
        String state = Texts.of("task.state", task.state());
        return Texts.of(
                task.startsOn() == null ? "task.ui.drawn.due" : "task.ui.drawn.span",
                task.title(),
                VnFormat.day(task.dueOn()),
                task.isOverdue(today) ? Texts.of("task.ui.overdue") : state,
                VnFormat.day(task.firstDay()));
    }
}
