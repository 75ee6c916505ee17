package vn.congtachoi.indicator;

import java.util.UUID;

/**
 * Event: the return of a unit came into another state; for reminders and inboxes.
 *
 * @param by name of who did it
 * @param reason what she gave as reason; empty when none was asked for
 */
public record ReturnMoved(UUID roundId, UUID unitId, ReturnState from, ReturnState state, String by, String reason) {}
