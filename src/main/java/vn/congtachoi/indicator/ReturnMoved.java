package vn.congtachoi.indicator;

import java.util.UUID;

/** Event: the return of a unit came into another state; for reminders and inboxes. */
public record ReturnMoved(UUID roundId, UUID unitId, ReturnState state, String by, String reason) {}
