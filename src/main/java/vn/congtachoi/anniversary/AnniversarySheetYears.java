package vn.congtachoi.anniversary;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.sheet.TypedDay;

/**
 * What was announced for single years as one cell holds it, a line for each: "2023 (12/10/2023 – 14/10/2023): Chủ đề".
 * Days and theme may be missing, not both; a day without its year is of the year before the bracket.
 */
final class AnniversarySheetYears {

    private static final Pattern LINE = Pattern.compile("(\\d{4})\\s*(?:\\(([^)]*)\\))?\\s*(?::\\s*(.*))?");
    private static final Pattern TO = Pattern.compile("\\s*[-–—]\\s*");

    private AnniversarySheetYears() {}

    /** In order, as {@link #typed} reads each line. */
    static String words(List<AnniversaryYear> years) {
        return years.stream().map(AnniversarySheetYears::words).collect(Collectors.joining("\n"));
    }

    private static String words(AnniversaryYear year) {
        LocalDate from = year.from();
        LocalDate to = year.to();
        String days = "";
        if (from != null && to != null) {
            days = VietnameseDates.shortDate(from);
            days = " (" + (to.equals(from) ? days : days + " – " + VietnameseDates.shortDate(to)) + ")";
        }
        return year.year() + days + (year.theme().isEmpty() ? "" : ": " + year.theme());
    }

    /**
     * One line.
     *
     * @throws BusinessException when it is none, or says what no year can
     */
    static AnniversaryYear typed(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new BusinessException("anniversary.import.year", line);
        }
        int year = Integer.parseInt(parts.group(1));
        String days = parts.group(2);
        String theme = parts.group(3);
        String[] ends = days == null || days.isBlank() ? new String[0] : TO.split(days.strip(), 2);
        return new AnniversaryYear(
                year,
                ends.length == 0 ? null : day(ends[0], year),
                ends.length < 2 ? null : day(ends[1], year),
                theme == null ? "" : theme);
    }

    private static LocalDate day(String typed, int year) {
        return TypedDay.of(typed.strip(), year)
                .orElseThrow(() -> new BusinessException("anniversary.import.year-day", typed, Integer.toString(year)));
    }
}
