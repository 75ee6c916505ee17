package vn.congtachoi.anniversary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.congtachoi.calendar.LunarCalendar;
import vn.congtachoi.calendar.LunarDate;

/** On which days of a solar year the rule of a row falls: none, one, or two where a lunar date comes twice. */
final class OccurrenceDates {

    /** @param to last day, included */
    record Span(LocalDate from, LocalDate to) {

        /** Whether one of its days is among these, both included. */
        boolean touches(LocalDate first, LocalDate last) {
            return !from.isAfter(last) && !to.isBefore(first);
        }
    }

    private final AnniversaryDate rule;
    private final int day;
    private final int month;

    private OccurrenceDates(AnniversaryDate rule) {
        this.rule = rule;
        this.day = Objects.requireNonNull(rule.day());
        this.month = Objects.requireNonNull(rule.month());
    }

    /** Those whose first day lies in the year, in order; none for what has no day of its own. */
    static List<Span> in(int year, AnniversaryDate rule) {
        if (rule.day() == null) {
            return List.of();
        }
        OccurrenceDates dates = new OccurrenceDates(rule);
        return rule.lunar() ? dates.lunar(year) : List.of(dates.solar(year));
    }

    private Span solar(int year) {
        LocalDate from = solarDay(year, month, day);
        Integer endMonth = rule.endMonth();
        Integer endDay = rule.endDay();
        if (endMonth == null || endDay == null) {
            return new Span(from, from);
        }
        LocalDate to = solarDay(year, endMonth, endDay);
        return new Span(from, to.isBefore(from) ? solarDay(year + 1, endMonth, endDay) : to);
    }

    /** 29/2 is kept on the 28th of a year that has none. */
    static LocalDate solarDay(int year, int month, int day) {
        YearMonth of = YearMonth.of(year, month);
        return of.atDay(Math.min(day, of.lengthOfMonth()));
    }

    /** The end of a lunar year lies in the next solar one, so that its days are sought in two. */
    private List<Span> lunar(int year) {
        return IntStream.rangeClosed(year - 1, year)
                .boxed()
                .flatMap(lunarYear -> spans(lunarYear).stream())
                .filter(span -> span.from().getYear() == year)
                .toList();
    }

    private List<Span> spans(int lunarYear) {
        List<Span> found = new ArrayList<>();
        Optional<LocalDate> leap = rule.leapRule() == AnniversaryLeapRule.ORDINARY_MONTH
                ? Optional.empty()
                : leapDay(lunarYear, month, day);
        if (leap.isEmpty() || rule.leapRule() == AnniversaryLeapRule.BOTH_MONTHS) {
            found.add(lunarSpan(LunarCalendar.anniversary(lunarYear, month, day), lunarYear, false));
        }
        leap.ifPresent(from -> found.add(lunarSpan(from, lunarYear, true)));
        return found;
    }

    private Span lunarSpan(LocalDate from, int lunarYear, boolean inLeapMonth) {
        Integer endMonth = rule.endMonth();
        Integer endDay = rule.endDay();
        if (endMonth == null || endDay == null) {
            return new Span(from, from);
        }
        LocalDate ordinary = LunarCalendar.anniversary(lunarYear, endMonth, endDay);
        LocalDate to = inLeapMonth && endMonth == month
                ? leapDay(lunarYear, endMonth, endDay).orElse(ordinary)
                : ordinary;
        return new Span(from, to.isBefore(from) ? LunarCalendar.anniversary(lunarYear + 1, endMonth, endDay) : to);
    }

    /** As in an ordinary month the 30th is kept on the 29th where there is none. */
    private static Optional<LocalDate> leapDay(int lunarYear, int month, int day) {
        return LunarCalendar.toSolar(new LunarDate(lunarYear, month, true, day))
                .or(() -> LunarCalendar.toSolar(new LunarDate(lunarYear, month, true, Math.max(1, day - 1))));
    }
}
