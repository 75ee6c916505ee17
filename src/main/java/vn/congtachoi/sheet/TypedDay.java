package vn.congtachoi.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as it is typed into a cell: 15/6/2023, or 15/6. */
public final class TypedDay {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?");

    private TypedDay() {}

    /**
     * @param year of a day without one
     * @return empty for what is no day
     */
    public static Optional<LocalDate> of(String typed, int year) {
        Matcher parts = DAY.matcher(typed);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            String named = parts.group(3);
            return Optional.of(LocalDate.of(
                    named == null ? year : Integer.parseInt(named),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(1))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
