package vn.congtachoi.task;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.calendar.LunarCalendar;
import vn.congtachoi.calendar.LunarDate;
import vn.congtachoi.kernel.BusinessException;

/**
 * The rule by which work comes again.
 *
 * @param lunar by the lunar day; leap months are passed over, the 30th is kept on the 29th of a shorter month
 * @param shifted a day off becomes the next working day
 * @param daysAhead so many days before it is due the work is given
 * @param endsOn the last day on which it may be due, or null for ever
 */
public record TaskRepeat(
        TaskCadence cadence,
        boolean lunar,
        boolean shifted,
        TaskRepeatMode mode,
        int daysAhead,
        @Nullable LocalDate endsOn) {

    private static final int MONTHS = 12;
    private static final int MOST_DAYS_AHEAD = 366;
    private static final int LAST_LUNAR_YEAR = 2100;

    /** More than a month takes on the average, leap months of the moon included: turns are never counted too late. */
    private static final int LONGEST_MONTH = 32;

    private static final int EARLY_TURNS = 2;

    /** Every month by the solar day, a week ahead. */
    public static final TaskRepeat MONTHLY =
            new TaskRepeat(TaskCadence.MONTHLY, false, true, TaskRepeatMode.COPY, 7, null);

    /** @throws BusinessException for days ahead that nobody can mean */
    public TaskRepeat {
        if (daysAhead < 0 || daysAhead > MOST_DAYS_AHEAD) {
            throw new BusinessException("task.error.days-ahead", MOST_DAYS_AHEAD);
        }
    }

    /**
     * The day of a turn.
     *
     * @param anchor the day of turn 0
     * @param works whether offices work on a day
     * @throws IllegalArgumentException for a lunar day after 2100
     */
    LocalDate day(LocalDate anchor, int turn, Predicate<LocalDate> works) {
        LocalDate day = nominal(anchor, turn);
        while (shifted && !works.test(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private LocalDate nominal(LocalDate anchor, int turn) {
        int months = turn * cadence.months();
        if (!lunar) {
            return anchor.plusMonths(months);
        }
        LunarDate first = LunarCalendar.toLunar(anchor);
        int month = first.year() * MONTHS + first.month() - 1 + months;
        return LunarCalendar.anniversary(month / MONTHS, month % MONTHS + 1, first.day());
    }

    /** The days of the turns after this one, as many as are asked for and the rule has. */
    Stream<LocalDate> coming(LocalDate anchor, int turn, int count, Predicate<LocalDate> works) {
        return IntStream.rangeClosed(turn + 1, turn + count)
                .takeWhile(next -> has(anchor, next))
                .mapToObj(next -> day(anchor, next, works));
    }

    /** The days of the turns after this one that lie between two days, both included. */
    Stream<LocalDate> between(LocalDate anchor, int turn, LocalDate from, LocalDate to, Predicate<LocalDate> works) {
        long early = ChronoUnit.DAYS.between(anchor, from) / ((long) LONGEST_MONTH * cadence.months()) - EARLY_TURNS;
        return IntStream.iterate(Math.max(turn + 1, (int) early), next -> has(anchor, next), next -> next + 1)
                .mapToObj(next -> day(anchor, next, works))
                .takeWhile(day -> !day.isAfter(to))
                .filter(day -> !day.isBefore(from));
    }

    /** Whether there is such a turn. */
    boolean has(LocalDate anchor, int turn) {
        if (lunar && anchor.getYear() + turn * cadence.months() / MONTHS >= LAST_LUNAR_YEAR) {
            return false;
        }
        return endsOn == null || !nominal(anchor, turn).isAfter(endsOn);
    }
}
