package vn.congtachoi.agenda;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.VietnameseDates;

/**
 * The schedule of a unit for a month.
 *
 * @param unit name of the unit
 * @param lines by day, half day and hour
 * @param mayArrange whether the reader may begin its paper
 */
public record MonthDetail(UUID unitId, String unit, YearMonth month, List<Line> lines, Decision mayArrange) {

    /**
     * One line.
     *
     * @param subject the record it was taken from, or null
     */
    public record Line(WeekEntry entry, @Nullable SubjectRef subject) {

        public LocalDate day() {
            return entry.day();
        }
    }

    /** "tháng 7 năm 2023" */
    static String words(YearMonth month) {
        return VietnameseDates.period(Period.month(month.getYear(), month.getMonthValue()));
    }

    /** "tháng 7 năm 2023" */
    public String words() {
        return words(month);
    }
}
