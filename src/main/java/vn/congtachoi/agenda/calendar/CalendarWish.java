package vn.congtachoi.agenda.calendar;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a source.
 *
 * @param to last day, included
 * @param units what they have or take part in; empty for everything that the reader may read
 * @param person only what she takes part in, or null
 * @param answered the units for which that person answers: what they take part in is hers too
 */
public record CalendarWish(
        LocalDate from,
        LocalDate to,
        Set<UUID> units,
        @Nullable UUID person,
        Set<UUID> answered) {

    private static final UUID NOBODY = new UUID(0, 0);

    public CalendarWish {
        units = Set.copyOf(units);
        answered = Set.copyOf(answered);
    }

    /** Whether no unit is singled out. */
    public boolean ofAllUnits() {
        return units.isEmpty();
    }

    /** Whether no person is singled out. */
    public boolean ofAnybody() {
        return person == null;
    }

    /** The person for a query that asks {@link #ofAnybody} first: never null. */
    public UUID whom() {
        return person == null ? NOBODY : person;
    }

    /** Whether what belongs to these units is asked for. */
    public boolean isOf(Set<UUID> concerned) {
        return units.isEmpty() || concerned.stream().anyMatch(units::contains);
    }

    /**
     * Whether the person singled out takes part.
     *
     * @param people those who do, by name
     * @param answering units for which whoever answers for them does
     */
    public boolean isFor(Set<UUID> people, Set<UUID> answering) {
        return person == null || people.contains(person) || answering.stream().anyMatch(answered::contains);
    }
}
