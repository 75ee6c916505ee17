package vn.congtachoi.task;

/** How often work comes again. */
public enum TaskCadence {
    MONTHLY(1),
    QUARTERLY(3),
    HALF_YEARLY(6),
    NINE_MONTHS(9),
    YEARLY(12);

    private final int months;

    TaskCadence(int months) {
        this.months = months;
    }

    int months() {
        return months;
    }
}
