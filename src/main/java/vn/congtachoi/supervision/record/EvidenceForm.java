package vn.congtachoi.supervision.record;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as it comes.
 *
 * @param id made by whoever sends it: sent twice, it is one
 * @param findingId what it shows, or null for the visit as a whole
 * @param name of the file
 */
public record EvidenceForm(UUID id, @Nullable UUID findingId, String name) {}
