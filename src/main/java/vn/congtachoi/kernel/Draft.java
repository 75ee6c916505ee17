package vn.congtachoi.kernel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Unsaved text of a form.
 *
 * @param json the form's record as JSON
 * @param baseVersion version of the record the form had read, or null for a new one
 */
public record Draft(String json, @Nullable Long baseVersion, Instant keptAt) {}
