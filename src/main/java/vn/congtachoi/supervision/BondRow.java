package vn.congtachoi.supervision;

import java.time.Instant;
import java.util.UUID;

/** A declared relation, with the names of today. */
public record BondRow(
        UUID id, UUID personId, String person, UUID unitId, String unit, String words, String by, Instant at) {}
