package vn.congtachoi.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which days are worked: the base of due days and of the calendar's marks. Days without data follow the yearly rule. */
@Service
@PreAuthorize("denyAll()")
public class WorkingDays {

    /** More than any term the field knows; keeps a mistyped number from walking through the centuries. */
    private static final int FARTHEST = 1000;

    private final Holidays holidays;

    WorkingDays(Holidays holidays) {
        this.holidays = holidays;
    }

    /** Whether offices work: no weekend, no holiday, or a day worked in exchange for one. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean isWorkingDay(LocalDate day) {
        return days(day, day).isWorkingDay(day);
    }

    /** The same question for many days between these two, and about: the announced ones are looked up once. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Predicate<LocalDate> workingDays(LocalDate from, LocalDate to) {
        return days(from, to)::isWorkingDay;
    }

    /**
     * The day so many working days later; the day itself does not count (Bộ luật Dân sự 2015, Điều 147). Negative counts
     * back, 0 gives the day as it is.
     *
     * @throws IllegalArgumentException beyond a thousand days
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        if (Math.abs(count) > FARTHEST) {
            throw new IllegalArgumentException("Too many working days: " + count);
        }
        int step = Integer.signum(count);
        LocalDate far = day.plusDays(2L * count + 60L * step);
        YearDays days = step < 0 ? days(far, day) : days(day, far);
        LocalDate at = day;
        for (int left = Math.abs(count); left > 0; left--) {
            do {
                at = at.plusDays(step);
            } while (!days.isWorkingDay(at));
        }
        return at;
    }

    /** Announced and computed entries that touch the span, in order; both days included. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<HolidayRow> holidaysBetween(LocalDate from, LocalDate to) {
        return days(from, to).between(from, to);
    }

    /** A year more on both sides: Tết may begin, and compensation may end, beyond the turn of the year. */
    private YearDays days(LocalDate from, LocalDate to) {
        int first = from.getYear() - 1;
        int last = to.getYear() + 1;
        List<HolidayRow> announced = holidays
                .findByFromDayLessThanEqualAndToDayGreaterThanEqual(
                        LocalDate.of(last, 12, 31), LocalDate.of(first, 1, 1))
                .stream()
                .map(Holiday::row)
                .toList();
        return new YearDays(announced, first, last);
    }
}
