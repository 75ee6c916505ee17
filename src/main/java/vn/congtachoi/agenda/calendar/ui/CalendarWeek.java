package vn.congtachoi.agenda.calendar.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * What stands in one week, each in a lane of its own days.
 *
 * @param bars as they are drawn
 * @param hidden for each day, Monday first, how many found no lane
 */
public record CalendarWeek<T>(LocalDate monday, List<Bar<T>> bars, List<Integer> hidden) {

    private static final int DAYS = 7;

    /**
     * An entry within the week.
     *
     * @param lane counted from 0
     * @param first day of the week, 0 for Monday
     * @param last day of the week, included
     * @param begins whether it begins in this week
     * @param ends whether it ends in this week
     */
    public record Bar<T>(T entry, int lane, int first, int last, boolean begins, boolean ends) {}

    public CalendarWeek {
        bars = List.copyOf(bars);
        hidden = List.copyOf(hidden);
    }

    /**
     * Lays them out; of those that begin and end alike the earlier one of the list lies higher.
     *
     * @param lanes so many lie below each other at most; what ends in the week goes first
     */
    public static <T> CalendarWeek<T> of(
            LocalDate monday,
            List<T> entries,
            Function<T, LocalDate> firstDay,
            Function<T, LocalDate> lastDay,
            int lanes) {
        LocalDate sunday = monday.plusDays(DAYS - 1);
        List<BitSet> taken = new ArrayList<>();
        List<Bar<T>> bars = new ArrayList<>();
        Integer[] hidden = new Integer[DAYS];
        Arrays.fill(hidden, 0);
        entries.stream()
                .filter(entry -> !lastDay.apply(entry).isBefore(monday)
                        && !firstDay.apply(entry).isAfter(sunday))
                .sorted(Comparator.comparing((T entry) -> lastDay.apply(entry).isAfter(sunday))
                        .thenComparing(firstDay)
                        .thenComparing(lastDay))
                .forEach(entry -> {
                    boolean begins = !firstDay.apply(entry).isBefore(monday);
                    boolean ends = !lastDay.apply(entry).isAfter(sunday);
                    int first = begins ? (int) ChronoUnit.DAYS.between(monday, firstDay.apply(entry)) : 0;
                    int last = ends ? (int) ChronoUnit.DAYS.between(monday, lastDay.apply(entry)) : DAYS - 1;
                    int lane = free(taken, first, last);
                    if (lane < lanes) {
                        bars.add(new Bar<>(entry, lane, first, last, begins, ends));
                    } else {
                        int day = ends ? last : first;
                        hidden[day] = hidden[day] + 1;
                    }
                });
        return new CalendarWeek<>(monday, bars, List.of(hidden));
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
