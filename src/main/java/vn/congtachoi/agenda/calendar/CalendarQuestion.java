package vn.congtachoi.agenda.calendar;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wants to see.
 *
 * @param to last day, included
 * @param layers empty for all
 * @param unit what this unit has or takes part in, or null for everything that she reads
 * @param person what this person takes part in, or null
 */
public record CalendarQuestion(
        LocalDate from,
        LocalDate to,
        Set<CalendarLayer> layers,
        @Nullable UUID unit,
        @Nullable UUID person) {

    public CalendarQuestion {
        layers = layers.isEmpty() ? EnumSet.allOf(CalendarLayer.class) : Set.copyOf(layers);
    }

    /** Everything on these days. */
    public static CalendarQuestion all(LocalDate from, LocalDate to) {
        return new CalendarQuestion(from, to, Set.of(), null, null);
    }

    /** The same on other days. */
    public CalendarQuestion on(LocalDate first, LocalDate last) {
        return new CalendarQuestion(first, last, layers, unit, person);
    }

    public CalendarQuestion with(Set<CalendarLayer> wanted) {
        return new CalendarQuestion(from, to, wanted, unit, person);
    }

    public CalendarQuestion ofUnit(UUID wanted) {
        return new CalendarQuestion(from, to, layers, wanted, person);
    }

    public CalendarQuestion ofPerson(UUID wanted) {
        return new CalendarQuestion(from, to, layers, unit, wanted);
    }
}
