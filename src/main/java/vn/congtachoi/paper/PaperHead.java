package vn.congtachoi.paper;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What stands at the top of a paper (NĐ 30/2020, Phụ lục I, ô 2 to 4).
 *
 * @param superior direct superior in upper case, may be empty
 * @param issuer issuing unit in upper case
 * @param numberLine from {@link PaperProfile#numberLine}
 * @param dateLine from {@link #dateLine} or {@link #draftDateLine}
 */
public record PaperHead(String superior, String issuer, String numberLine, String dateLine) {

    /** "Bắc Kạn, ngày 03 tháng 7 năm 2023": days below ten and the months 1 and 2 carry a zero. */
    public static String dateLine(String place, LocalDate day) {
        return line(place, "%02d".formatted(day.getDayOfMonth()), YearMonth.from(day));
    }

    /** The same with room for writing the day by hand. */
    public static String draftDateLine(String place, YearMonth month) {
        return line(place, "\u00a0".repeat(5), month);
    }

    private static String line(String place, String day, YearMonth month) {
        String written =
                month.getMonthValue() <= 2 ? "0" + month.getMonthValue() : Integer.toString(month.getMonthValue());
        return PaperTexts.text("paper.head.date", place, day, written, Integer.toString(month.getYear()));
    }
}
