package vn.congtachoi.kernel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A reporting period: "6 tháng đầu năm 2023" is {@code HALF, 2023, 1}.
 *
 * @param ordinal from 1 to {@link PeriodKind#perYear()}; nine months always begin in January
 */
public record Period(PeriodKind kind, int year, int ordinal) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final Pattern CODE = Pattern.compile("(\\d{4})-([MQHNY])(\\d{1,2})");

    public Period {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("Year out of range: " + year);
        }
        if (ordinal < 1 || ordinal > kind.perYear()) {
            throw new IllegalArgumentException(kind + " has no ordinal " + ordinal);
        }
    }

    /** @param month from 1 to 12 */
    public static Period month(int year, int month) {
        return new Period(PeriodKind.MONTH, year, month);
    }

    /** @param quarter from 1 to 4 */
    public static Period quarter(int year, int quarter) {
        return new Period(PeriodKind.QUARTER, year, quarter);
    }

    /** @param half 1 or 2 */
    public static Period half(int year, int half) {
        return new Period(PeriodKind.HALF, year, half);
    }

    /** January to September. */
    public static Period nineMonths(int year) {
        return new Period(PeriodKind.NINE_MONTHS, year, 1);
    }

    /** The whole year. */
    public static Period year(int year) {
        return new Period(PeriodKind.YEAR, year, 1);
    }

    /** The period of this kind that the day falls into (nine months: the first nine of its year). */
    public static Period containing(PeriodKind kind, LocalDate day) {
        int ordinal = kind == PeriodKind.NINE_MONTHS ? 1 : (day.getMonthValue() - 1) / kind.months() + 1;
        return new Period(kind, day.getYear(), ordinal);
    }

    /**
     * The period of a {@link #code()}.
     *
     * @throws IllegalArgumentException when the text is not the code of a period
     */
    public static Period parse(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("Not a period: " + code));
    }

    /** The period of a {@link #code()}; empty for any other text. */
    public static Optional<Period> find(String text) {
        Matcher matcher = CODE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        char letter = matcher.group(2).charAt(0);
        int ordinal = Integer.parseInt(matcher.group(3));
        return Arrays.stream(PeriodKind.values())
                .filter(kind -> kind.letter() == letter && ordinal >= 1 && ordinal <= kind.perYear())
                .findFirst()
                .filter(kind -> year >= FIRST_YEAR && year <= LAST_YEAR)
                .map(kind -> new Period(kind, year, ordinal));
    }

    /** Its one short form for columns, addresses and drafts: 2023-M06, 2023-Q2, 2023-H1, 2023-N1, 2023-Y1. */
    public String code() {
        return (kind == PeriodKind.MONTH ? "%04d-%c%02d" : "%04d-%c%d").formatted(year, kind.letter(), ordinal);
    }

    /** The day on which it begins. */
    public LocalDate firstDay() {
        return YearMonth.of(year, (ordinal - 1) * kind.months() + 1).atDay(1);
    }

    /** The day on which it ends. */
    public LocalDate lastDay() {
        return YearMonth.of(year, ordinal * kind.months()).atEndOfMonth();
    }

    /** The period of the same kind just before: month by month, but nine months and years step by a year. */
    public Period previous() {
        return ordinal > 1
                ? new Period(kind, year, ordinal - 1)
                : new Period(kind, year - 1, kind == PeriodKind.NINE_MONTHS ? 1 : kind.perYear());
    }

    /** The period of the same kind that comes after it; {@link #previous()} leads back. */
    public Period next() {
        return ordinal < kind.perYear() ? new Period(kind, year, ordinal + 1) : new Period(kind, year + 1, 1);
    }

    /** Cùng kỳ năm trước: the same kind and ordinal a year earlier. */
    public Period sameLastYear() {
        return new Period(kind, year - 1, ordinal);
    }

    /** Whether every day of the other period lies in this one. */
    public boolean covers(Period other) {
        return !other.firstDay().isBefore(firstDay()) && !other.lastDay().isAfter(lastDay());
    }

    /**
     * The periods of a shorter kind that make up this one, in order.
     *
     * @throws IllegalArgumentException when the shorter kind does not divide this one
     */
    public List<Period> split(PeriodKind shorter) {
        if (shorter == kind) {
            return List.of(this);
        }
        if (shorter == PeriodKind.NINE_MONTHS || kind.months() % shorter.months() != 0) {
            throw new IllegalArgumentException(kind + " is not made of " + shorter);
        }
        int count = kind.months() / shorter.months();
        int first = (ordinal - 1) * count + 1;
        return IntStream.range(first, first + count)
                .mapToObj(n -> new Period(shorter, year, n))
                .toList();
    }
}
