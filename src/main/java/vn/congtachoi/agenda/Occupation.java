package vn.congtachoi.agenda;

import java.util.Set;
import java.util.UUID;
import vn.congtachoi.kernel.SubjectRef;

/**
 * Something beside meetings that takes people, units, rooms or vehicles for a time.
 *
 * @param title empty where the reader may not know what it is
 * @param hours the time in a word or two ("08:00–10:00", "sáng")
 * @param people who is there
 * @param units whoever answers for them is there
 * @param facilities rooms and vehicles
 */
public record Occupation(
        SubjectRef subject,
        String title,
        OccupiedTime time,
        String hours,
        Set<UUID> people,
        Set<UUID> units,
        Set<UUID> facilities) {

    public Occupation {
        people = Set.copyOf(people);
        units = Set.copyOf(units);
        facilities = Set.copyOf(facilities);
    }
}
