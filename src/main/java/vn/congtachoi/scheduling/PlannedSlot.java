package vn.congtachoi.scheduling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A day or half day of the plan; one object for each. Public for the solver alone. */
public final class PlannedSlot {

    private final DaySlot slot;
    private final int order;
    private final int week;
    private final boolean closed;

    /**
     * @param order of its day among the days that any visit of the plan can take: neighbours differ by one
     * @param week of its day among the weeks of the plan
     */
    PlannedSlot(DaySlot slot, int order, int week, boolean closed) {
        this.slot = slot;
        this.order = order;
        this.week = week;
        this.closed = closed;
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    DaySlot slot() {
        return slot;
    }

    LocalDate day() {
        return slot.day();
    }

    int order() {
        return order;
    }

    int week() {
        return week;
    }

    LocalDate monday() {
        return monday(slot.day());
    }

    boolean isClosed() {
        return closed;
    }

    boolean overlaps(PlannedSlot other) {
        return this == other || slot.overlaps(other.slot);
    }

    @Override
    public String toString() {
        return slot.day() + " " + slot.part();
    }
}
