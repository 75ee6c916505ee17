package vn.congtachoi.supervision.record;

import java.time.Instant;
import java.util.UUID;

/**
 * A finding as pages show it.
 *
 * @param repeats the same was found in the unit within three years before
 */
public record FindingRow(
        UUID id, int position, String topic, Grade grade, String words, boolean repeats, String by, Instant at) {}
