package vn.congtachoi.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days off of some years: what was announced, and the yearly rule where nothing was. An announced holiday that
 * touches the days of a {@link Feast} takes its place, compensation included.
 */
final class YearDays {

    private final List<HolidayRow> rows;

    /** @param announced every entry that touches the years */
    YearDays(Collection<HolidayRow> announced, int firstYear, int lastYear) {
        List<HolidayRow> feasts = IntStream.rangeClosed(firstYear, lastYear)
                .boxed()
                .flatMap(year -> Stream.of(Feast.values()).map(feast -> byRule(feast, year)))
                .filter(feast -> announced.stream()
                        .noneMatch(row ->
                                row.kind() == HolidayKind.PUBLIC_HOLIDAY && row.overlaps(feast.from(), feast.to())))
                .toList();
        List<HolidayRow> all = new ArrayList<>(announced);
        all.addAll(feasts);
        feasts.stream().sorted(Comparator.comparing(HolidayRow::from)).forEach(feast -> addCompensation(feast, all));
        this.rows = all.stream().sorted(Comparator.comparing(HolidayRow::from)).toList();
    }

    private static HolidayRow byRule(Feast feast, int year) {
        return HolidayRow.byRule(HolidayKind.PUBLIC_HOLIDAY, feast, feast.first(year), feast.last(year));
    }

    /** A holiday on a weekend is made up for on the next working day: Bộ luật Lao động 2019, Điều 111 khoản 3. */
    private static void addCompensation(HolidayRow holiday, List<HolidayRow> all) {
        Feast feast = holiday.feast();
        if (feast == null) {
            return;
        }
        long lost = holiday.from()
                .datesUntil(holiday.to().plusDays(1))
                .filter(YearDays::isWeekend)
                .count();
        LocalDate day = holiday.to();
        for (long left = lost; left > 0; left--) {
            do {
                day = day.plusDays(1);
            } while (!isWorked(day, all));
            all.add(HolidayRow.byRule(HolidayKind.SWAP_DAY_OFF, feast, day, day));
        }
    }

    boolean isWorkingDay(LocalDate day) {
        return isWorked(day, rows);
    }

    private static boolean isWorked(LocalDate day, List<HolidayRow> rows) {
        boolean off = isWeekend(day);
        for (HolidayRow row : rows) {
            if (row.contains(day)) {
                if (row.kind() == HolidayKind.SWAP_WORKDAY) {
                    return true;
                }
                off = true;
            }
        }
        return !off;
    }

    List<HolidayRow> between(LocalDate from, LocalDate to) {
        return rows.stream().filter(row -> row.overlaps(from, to)).toList();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
