package vn.congtachoi.kernel;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Days, hours and periods as papers of the field write them. The words are notation: "ngày 03 tháng 7 năm 2023" follows
 * NĐ 30/2020 (days below 10 and the months 1 and 2 take a zero in front), which the JDK's own formats do not.
 */
public final class VietnameseDates {

    private static final List<String> WEEKDAYS =
            List.of("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private VietnameseDates() {}

    /** "ngày 03 tháng 7 năm 2023", "ngày 05 tháng 01 năm 2024". */
    public static String official(LocalDate day) {
        String dayOfMonth = padded(day.getDayOfMonth(), 9);
        String month = padded(day.getMonthValue(), 2);
        return "ngày " + dayOfMonth + " tháng " + month + " năm " + day.getYear();
    }

    /** "03/7/2023", "05/01/2024": within the text of a paper, with the zeros of {@link #official}. */
    public static String officialShort(LocalDate day) {
        return padded(day.getDayOfMonth(), 9) + "/" + padded(day.getMonthValue(), 2) + "/" + day.getYear();
    }

    /** "28/6/2023". */
    public static String shortDate(LocalDate day) {
        return SHORT.format(day);
    }

    /** "Thứ Hai" to "Chủ nhật". */
    public static String weekday(LocalDate day) {
        return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
    }

    /** "19:42". */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** "tháng 6 năm 2023", "quý II năm 2023", "6 tháng đầu năm 2023", "9 tháng đầu năm 2023", "năm 2023". */
    public static String period(Period period) {
        String length =
                switch (period.kind()) {
                    case MONTH -> "tháng " + period.ordinal() + " ";
                    case QUARTER -> "quý " + ROMAN.get(period.ordinal() - 1) + " ";
                    case HALF -> period.ordinal() == 1 ? "6 tháng đầu " : "6 tháng cuối ";
                    case NINE_MONTHS -> "9 tháng đầu ";
                    case YEAR -> "";
                };
        return length + "năm " + period.year();
    }

    /** How near a due day is: "còn 3 ngày", "hạn hôm nay", "quá hạn 2 ngày". */
    public static String daysLeft(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days == 0) {
            return "hạn hôm nay";
        }
        return days > 0
                ? "còn " + VietnameseNumbers.format(days) + " ngày"
                : "quá hạn " + VietnameseNumbers.format(-days) + " ngày";
    }

    private static String padded(int number, int last) {
        return number <= last ? "0" + number : Integer.toString(number);
    }
}
