package vn.congtachoi.task.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import vn.congtachoi.task.TaskSpan;

/**
 * The tasks of one week, each in a lane of its own days.
 *
 * @param bars as they are drawn
 * @param hidden for each day, Monday first, how many tasks found no lane
 */
record CalendarWeek(LocalDate monday, List<Bar> bars, List<Integer> hidden) {

    private static final int DAYS = 7;

    /**
     * A task within the week.
     *
     * @param lane counted from 0
     * @param first day of the week, 0 for Monday
     * @param last day of the week, included
     * @param begins whether it begins in this week
     * @param ends whether it is due in this week
     */
    record Bar(TaskSpan task, int lane, int first, int last, boolean begins, boolean ends) {}

    CalendarWeek {
        bars = List.copyOf(bars);
        hidden = List.copyOf(hidden);
    }

    /** @param lanes so many lie below each other at most; what is due in the week goes first */
    static CalendarWeek of(LocalDate monday, List<TaskSpan> tasks, int lanes) {
        LocalDate sunday = monday.plusDays(DAYS - 1);
        List<BitSet> taken = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        Integer[] hidden = new Integer[DAYS];
        Arrays.fill(hidden, 0);
        tasks.stream()
                .filter(task ->
                        !task.dueOn().isBefore(monday) && !task.firstDay().isAfter(sunday))
                .sorted(Comparator.comparing((TaskSpan task) -> task.dueOn().isAfter(sunday))
                        .thenComparing(TaskSpan::firstDay)
                        .thenComparing(TaskSpan::dueOn))
                .forEach(task -> {
                    boolean begins = !task.firstDay().isBefore(monday);
                    boolean ends = !task.dueOn().isAfter(sunday);
                    int first = begins ? (int) ChronoUnit.DAYS.between(monday, task.firstDay()) : 0;
                    int last = ends ? (int) ChronoUnit.DAYS.between(monday, task.dueOn()) : DAYS - 1;
                    int lane = free(taken, first, last);
                    if (lane < lanes) {
                        bars.add(new Bar(task, lane, first, last, begins, ends));
                    } else {
                        int day = ends ? last : first;
                        hidden[day] = hidden[day] + 1;
                    }
                });
        return new CalendarWeek(monday, bars, List.of(hidden));
    }

    private static int free(List<BitSet> taken, int first, int last) {
        int lane = 0;
        while (lane < taken.size() && !taken.get(lane).get(first, last + 1).isEmpty()) {
            lane++;
        }
        if (lane == taken.size()) {
            taken.add(new BitSet(DAYS));
        }
        taken.get(lane).set(first, last + 1);
        return lane;
    }
}
