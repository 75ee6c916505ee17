package vn.congtachoi.kernel;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.congtachoi.kernel.DateReading.Blank;
import vn.congtachoi.kernel.DateReading.Refused;
import vn.congtachoi.kernel.DateReading.Understood;

/** Reads days as people type them, day before month: {@code 13/7}, {@code 13-7-23}, {@code ngày 13 tháng 7 năm 2023}. */
public final class DateReader {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** 29/2 comes every four years, except around 1900 and 2100. */
    private static final int NEAREST = 8;

    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<day>[0-9]{1,2}) ?([/.-]) ?(?<month>[0-9]{1,2})(?: ?\\2 ?(?<year>[0-9]{4}|[0-9]{2}))?");
    private static final Pattern ISO = Pattern.compile("(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})");
    private static final Pattern IN_WORDS =
            Pattern.compile("(?:ngay )?(?<day>[0-9]{1,2}) thang (?<month>[0-9]{1,2})(?: nam (?<year>[0-9]{4}))?");

    private DateReader() {}

    /** @param today decides the year when none is typed: the nearest such day, the later one when two are as near */
    public static DateReading read(String typed, LocalDate today) {
        String raw = VietnameseText.nfc(VietnameseText.halfWidth(typed));
        if (raw.isEmpty()) {
            return new Blank();
        }
        String folded = VietnameseText.fold(raw).replace(',', ' ').replaceAll(" +", " ");
        for (Pattern notation : List.of(DAY_FIRST, ISO, IN_WORDS)) {
            Matcher found = notation.matcher(folded);
            if (found.matches()) {
                return read(found, today);
            }
        }
        return refused("not-a-date", raw.length() > 40 ? raw.substring(0, 40) + "…" : raw);
    }

    private static DateReading read(Matcher found, LocalDate today) {
        int day = Integer.parseInt(found.group("day"));
        int month = Integer.parseInt(found.group("month"));
        String year = found.group("year");
        if (month < 1 || month > 12) {
            return refused("no-month", month);
        }
        if (day < 1) {
            return refused("no-day", day);
        }
        if (day > Month.of(month).maxLength()) {
            return refused("month-length", day, month, Month.of(month).maxLength());
        }
        return year == null ? nearest(day, month, today) : inYear(day, month, fullYear(year, today));
    }

    private static DateReading inYear(int day, int month, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return refused("year-range", text(year), text(FIRST_YEAR), text(LAST_YEAR));
        }
        if (!YearMonth.of(year, month).isValidDay(day)) {
            return refused("february", text(year));
        }
        return new Understood(LocalDate.of(year, month, day));
    }

    private static DateReading nearest(int day, int month, LocalDate today) {
        return IntStream.rangeClosed(today.getYear() - NEAREST, today.getYear() + NEAREST)
                .mapToObj(year -> YearMonth.of(year, month))
                .filter(candidate -> candidate.isValidDay(day))
                .map(candidate -> candidate.atDay(day))
                .min(Comparator.<LocalDate>comparingLong(
                                candidate -> Math.abs(ChronoUnit.DAYS.between(today, candidate)))
                        .thenComparing(Comparator.reverseOrder()))
                .<DateReading>map(Understood::new)
                .orElseGet(() -> refused("february", text(Year.from(today).getValue())));
    }

    /** Two digits mean the year nearest to today: 23 is 2023, 99 is 1999. */
    private static int fullYear(String year, LocalDate today) {
        if (year.length() > 2) {
            return Integer.parseInt(year);
        }
        int century = today.getYear() / 100 * 100 + Integer.parseInt(year);
        return IntStream.of(century - 100, century, century + 100)
                .boxed()
                .min(Comparator.comparingInt(candidate -> Math.abs(candidate - today.getYear())))
                .orElse(century);
    }

    /** A year as text: a number would be printed with a dot between the thousands. */
    private static String text(int year) {
        return Integer.toString(year);
    }

    private static DateReading refused(String reason, Object... args) {
        return new Refused(MessageKey.of("kernel.date." + reason), List.of(args));
    }
}
