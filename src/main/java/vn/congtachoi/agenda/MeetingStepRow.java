package vn.congtachoi.agenda;

import java.time.Instant;

/**
 * One line of a meeting's history.
 *
 * @param onBehalfOf the absent person she acted for, or empty
 */
public record MeetingStepRow(
        MeetingDeed deed, MeetingState state, String by, String onBehalfOf, Instant at, String words) {}
