package vn.congtachoi.uikit;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Dates and numbers as they are written in Vietnam. */
public final class VnFormat {

    /** The zone of every day and hour on the screen. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm d/M/yyyy");

    private VnFormat() {}

    /** {@code 28/6/2023} */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 14:32} */
    public static String hour(Instant instant) {
        return HOUR.format(instant.atZone(ZONE));
    }

    /** {@code 14:32 28/6/2023} */
    public static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(ZONE));
    }

    /** {@code 8.538} */
    public static String number(long number) {
        return NumberFormat.getIntegerInstance(VnI18nProvider.VIETNAMESE).format(number);
    }

    /** {@code 8.538,25}: as many decimals as the value has, up to four. */
    public static String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(VnI18nProvider.VIETNAMESE);
        format.setMaximumFractionDigits(4);
        return format.format(number);
    }
}
