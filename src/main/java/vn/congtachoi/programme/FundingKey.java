package vn.congtachoi.programme;

import java.time.LocalDate;
import java.util.UUID;

/** The money of a programme at one unit (its own, without the units below) in one year. */
public record FundingKey(UUID programmeId, UUID unitId, int year) {

    public FundingKey {
        if (year < 1900 || year > 2200) {
            throw new IllegalArgumentException("Year out of range: " + year);
        }
    }

    LocalDate firstDay() {
        return LocalDate.of(year, 1, 1);
    }

    LocalDate lastDay() {
        return LocalDate.of(year, 12, 31);
    }
}
