package vn.congtachoi.document;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A remark as the page shows it.
 *
 * @param blockId the paragraph it is about, or null for the whole paper
 * @param quotation how the paragraph began when it was made
 * @param settledBy who settled it, or null while it is open
 */
public record RemarkRow(
        UUID id,
        @Nullable UUID blockId,
        String quotation,
        String wording,
        UUID byPerson,
        String byName,
        Instant at,
        @Nullable String settledBy,
        @Nullable Instant settledAt,
        String answer) {

    /** Whether somebody still has to do something about it. */
    public boolean isOpen() {
        return settledAt == null;
    }
}
