package vn.congtachoi.indicator;

import java.util.UUID;

/** Event: a round was opened, locked or reopened; for reminders and inboxes. */
public record RoundMoved(UUID roundId, RoundState state) {}
