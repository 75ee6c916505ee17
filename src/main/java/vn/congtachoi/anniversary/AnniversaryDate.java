package vn.congtachoi.anniversary;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.BusinessException;

/**
 * When a day is kept in any year.
 *
 * @param day null with {@code month} for what has no day of its own and is set each year
 * @param endDay last day of a range, included, in this month or a later one, or beyond the new year; null for one day
 * @param setYearly whether the day is announced each year: what stands here is then only what is to be expected
 */
public record AnniversaryDate(
        boolean lunar,
        @Nullable Integer day,
        @Nullable Integer month,
        @Nullable Integer endDay,
        @Nullable Integer endMonth,
        AnniversaryLeapRule leapRule,
        boolean setYearly) {

    /** A day and a month, or neither. */
    private record Typed(@Nullable Integer day, @Nullable Integer month) {

        static Typed of(boolean lunar, String words) {
            if (words.isBlank()) {
                return new Typed(null, null);
            }
            Matcher parts = TYPED.matcher(words.strip());
            if (!parts.matches()) {
                throw new BusinessException(lunar ? "anniversary.error.lunar-day" : "anniversary.error.day");
            }
            return new Typed(Integer.valueOf(parts.group(1)), Integer.valueOf(parts.group(2)));
        }
    }

    private static final Pattern TYPED = Pattern.compile("(\\d{1,2}) *[/.-] *(\\d{1,2})");
    private static final int LUNAR_DAYS = 30;
    private static final int MONTHS = 12;

    /** @throws BusinessException when there is no such day, half of one, or none although no year sets it */
    public AnniversaryDate {
        requireDay(lunar, day, month);
        requireDay(lunar, endDay, endMonth);
        if (day == null && (endDay != null || !setYearly)) {
            throw new BusinessException("anniversary.error.no-date");
        }
    }

    /** One solar day. */
    public static AnniversaryDate solar(int day, int month) {
        return new AnniversaryDate(false, day, month, null, null, AnniversaryLeapRule.ORDINARY_MONTH, false);
    }

    /** One lunar day. */
    public static AnniversaryDate lunar(int day, int month) {
        return new AnniversaryDate(true, day, month, null, null, AnniversaryLeapRule.ORDINARY_MONTH, false);
    }

    /** From this day to that one, in this calendar. */
    public AnniversaryDate until(int lastDay, int lastMonth) {
        return new AnniversaryDate(lunar, day, month, lastDay, lastMonth, leapRule, setYearly);
    }

    /** The same with another rule for leap months. */
    public AnniversaryDate withLeap(AnniversaryLeapRule rule) {
        return new AnniversaryDate(lunar, day, month, endDay, endMonth, rule, setYearly);
    }

    /**
     * As somebody typed it.
     *
     * @param first "20/10"; blank for what has no day of its own
     * @param last "15/12"; blank for one day
     * @throws BusinessException when one of them is no day
     */
    public static AnniversaryDate typed(
            boolean lunar, String first, String last, AnniversaryLeapRule leapRule, boolean setYearly) {
        Typed from = Typed.of(lunar, first);
        Typed to = Typed.of(lunar, last);
        return new AnniversaryDate(lunar, from.day, from.month, to.day, to.month, leapRule, setYearly);
    }

    /** The first day as {@link #typed} reads it: "20/10". */
    public String firstTyped() {
        return typed(day, month);
    }

    /** The last day of a range as {@link #typed} reads it; empty for one day. */
    public String lastTyped() {
        return typed(endDay, endMonth);
    }

    private static String typed(@Nullable Integer day, @Nullable Integer month) {
        return day == null || month == null ? "" : day + "/" + month;
    }

    private static void requireDay(boolean lunar, @Nullable Integer day, @Nullable Integer month) {
        if (day == null && month == null) {
            return;
        }
        if (day == null || month == null || !isDay(lunar, day, month)) {
            throw new BusinessException(lunar ? "anniversary.error.lunar-day" : "anniversary.error.day");
        }
    }

    private static boolean isDay(boolean lunar, int day, int month) {
        if (lunar) {
            return day >= 1 && day <= LUNAR_DAYS && month >= 1 && month <= MONTHS;
        }
        try {
            MonthDay.of(month, day);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
