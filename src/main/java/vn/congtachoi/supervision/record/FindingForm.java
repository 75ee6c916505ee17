package vn.congtachoi.supervision.record;

import java.util.UUID;

/**
 * A finding as it is written.
 *
 * @param id made by whoever writes it: sent twice, it is one finding
 * @param topic what it is about, a point of the outline or her own words; may be empty
 */
public record FindingForm(UUID id, String topic, Grade grade, String words) {}
