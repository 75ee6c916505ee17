package vn.congtachoi.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which form, on which record.
 *
 * @param form stable name of the form, e.g. {@code organisation.person}
 * @param subjectId the record, or null for a new one
 */
public record DraftKey(String form, @Nullable UUID subjectId) {}
