package vn.congtachoi.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Lays the tasks of one row in lanes below each other, so that neither bars nor their labels meet. */
public final class YearLanes {

    /** A day is hardly seen: a bar is as wide as half a week at least. */
    private static final double LEAST = 3.5 / 365;

    /**
     * A bar and the room of its label, all as parts of the year.
     *
     * @param from 0 for what began before the year
     * @param to 1 for what goes on after it
     */
    public record Placed(TaskSpan task, double from, double to, double labelFrom, double labelTo) {}

    /**
     * What a row holds.
     *
     * @param lanes each from left to right
     * @param hidden how many tasks found no room
     */
    public record Row(List<List<Placed>> lanes, int hidden) {

        public Row {
            lanes = lanes.stream().map(List::copyOf).toList();
        }
    }

    private YearLanes() {}

    /**
     * Lays them out in their order.
     *
     * @param label which part of the year's width its label takes
     * @param lanes so many at most
     * @param bars so many in one lane at most
     */
    public static Row of(int year, List<TaskSpan> tasks, ToDoubleFunction<TaskSpan> label, int lanes, int bars) {
        List<List<Placed>> laid = new ArrayList<>();
        int hidden = 0;
        for (TaskSpan task : tasks) {
            Placed placed = place(year, task, label.applyAsDouble(task));
            List<Placed> lane = laid.stream()
                    .filter(one -> one.size() < bars && one.stream().noneMatch(other -> meet(other, placed)))
                    .findFirst()
                    .orElse(null);
            if (lane == null && laid.size() < lanes) {
                lane = new ArrayList<>();
                laid.add(lane);
            }
            if (lane == null) {
                hidden++;
            } else {
                lane.add(placed);
            }
        }
        return new Row(laid, hidden);
    }

    private static boolean meet(Placed one, Placed other) {
        return Math.min(one.from, one.labelFrom) < Math.max(other.to, other.labelTo)
                && Math.min(other.from, other.labelFrom) < Math.max(one.to, one.labelTo);
    }

    private static Placed place(int year, TaskSpan task, double label) {
        double to = part(year, task.dueOn().plusDays(1));
        double from = Math.max(0, Math.min(part(year, task.firstDay()), to - LEAST));
        double labelTo = Math.max(from + label, to);
        return labelTo <= 1
                ? new Placed(task, from, to, from, labelTo)
                // No room is left on the right: what it is stands before it.
                : new Placed(task, from, to, Math.max(0, from - label), to);
    }

    /** How much of the year has gone by when that day begins. */
    public static double part(int year, LocalDate day) {
        if (day.getYear() != year) {
            return day.getYear() < year ? 0 : 1;
        }
        return (day.getDayOfYear() - 1.0) / day.lengthOfYear();
    }
}
