package vn.congtachoi.indicator;

import java.time.Instant;
import java.util.UUID;

/** Event: a unit was given more time for its return. */
public record ReturnExtended(UUID roundId, UUID unitId, Instant until, String reason) {}
