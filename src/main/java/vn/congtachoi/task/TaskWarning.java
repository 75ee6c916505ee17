package vn.congtachoi.task;

import java.time.LocalDate;
import java.util.Locale;
import vn.congtachoi.calendar.WorkingDays;

/** When somebody is told of a due day by itself, in working days before and after it. */
public enum TaskWarning {
    /** Whoever carries it is reminded. */
    THREE_BEFORE(-3),
    /** Whoever carries it is reminded once more. */
    ONE_BEFORE(-1),
    /** It is late: whoever gave it is told, too. */
    ONE_AFTER(1),
    /** It is still late: the heads of both units are told, too. */
    THREE_AFTER(3);

    private final int workingDays;

    TaskWarning(int workingDays) {
        this.workingDays = workingDays;
    }

    /** The day on which it is sent for work that is due on that one. */
    LocalDate day(LocalDate due, WorkingDays calendar) {
        return calendar.plusWorkingDays(due, workingDays);
    }

    /** End of the keys of its texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
