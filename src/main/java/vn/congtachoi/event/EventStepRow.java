package vn.congtachoi.event;

import java.time.Instant;

/**
 * One line of an event's history.
 *
 * @param onBehalfOf the absent person she acted for, or empty
 */
public record EventStepRow(EventDeed deed, EventState state, String by, String onBehalfOf, Instant at, String words) {}
