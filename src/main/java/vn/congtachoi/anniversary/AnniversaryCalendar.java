package vn.congtachoi.anniversary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A year of the catalogue for a unit, as a filter lets it through.
 *
 * @param unit name of the unit
 * @param days what begins in the year, in order
 * @param undated what is kept that year on a day that nobody has set yet
 * @param unused what was put out of use
 */
public record AnniversaryCalendar(
        int year, String unit, List<Occurrence> days, List<AnniversaryRow> undated, List<AnniversaryRow> unused) {

    /** The next one that begins on that day or later, when the day lies in the year; rather one that the Hội is part of. */
    public Optional<Occurrence> next(LocalDate today) {
        if (today.getYear() != year) {
            return Optional.empty();
        }
        List<Occurrence> ahead =
                days.stream().filter(one -> !one.from().isBefore(today)).toList();
        return ahead.stream().filter(one -> one.role().takesPart()).findFirst().or(() -> ahead.stream()
                .findFirst());
    }
}
