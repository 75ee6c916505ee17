package vn.congtachoi.agenda.calendar;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many things of each layer stand on each day of a year; something of several days counts on each of them. */
public final class CalendarYear {

    private static final int MOST_DAYS = 366;

    private final int year;
    private final Map<CalendarLayer, long[]> numbers = new EnumMap<>(CalendarLayer.class);

    /** A year of which nothing is known yet. */
    CalendarYear(int year) {
        this.year = year;
    }

    /** The same, counted from what is known already. */
    public static CalendarYear of(int year, List<CalendarEntry> entries) {
        CalendarYear counted = new CalendarYear(year);
        entries.forEach(entry -> counted.add(entry.layer(), List.of(new CalendarCount(entry.from(), entry.to(), 1))));
        return counted;
    }

    void add(CalendarLayer layer, List<CalendarCount> counts) {
        long[] days = numbers.computeIfAbsent(layer, any -> new long[MOST_DAYS]);
        for (CalendarCount count : counts) {
            int last = count.to().getYear() > year ? lastDay() : count.to().getDayOfYear();
            int first = count.from().getYear() < year ? 1 : count.from().getDayOfYear();
            for (int day = first;
                    count.to().getYear() >= year && count.from().getYear() <= year && day <= last;
                    day++) {
                days[day - 1] += count.number();
            }
        }
    }

    private int lastDay() {
        return LocalDate.of(year, 12, 31).getDayOfYear();
    }

    public int year() {
        return year;
    }

    /** How many there are on the day; days off are no things. */
    public long on(LocalDate day) {
        return numbers.entrySet().stream()
                .filter(layer -> layer.getKey() != CalendarLayer.HOLIDAY)
                .mapToLong(layer -> layer.getValue()[day.getDayOfYear() - 1])
                .sum();
    }

    /** Which layers have something on the day, in their order. */
    public Set<CalendarLayer> layersOn(LocalDate day) {
        Set<CalendarLayer> there = EnumSet.noneOf(CalendarLayer.class);
        numbers.forEach((layer, days) -> {
            if (days[day.getDayOfYear() - 1] > 0) {
                there.add(layer);
            }
        });
        return there;
    }

    /** How many of the layer there are on the day. */
    public long on(LocalDate day, CalendarLayer layer) {
        long[] days = numbers.get(layer);
        return days == null ? 0 : days[day.getDayOfYear() - 1];
    }
}
