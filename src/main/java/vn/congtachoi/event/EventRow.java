package vn.congtachoi.event;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as lists show it.
 *
 * @param unit short name of the unit that holds it
 * @param whereabouts room and place in words; may be empty
 * @param lead whom people see for its lead, or empty
 */
public record EventRow(
        UUID id,
        UUID unitId,
        String unit,
        EventKind kind,
        String title,
        EventTime time,
        String whereabouts,
        String lead,
        EventState state,
        Instant stateSince) {}
