package vn.congtachoi.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the nơi nhận with what became of it.
 *
 * @param sentOn when it went out, or null
 * @param seenAt when somebody of the unit first opened it, or null
 */
public record RecipientRow(
        UUID id,
        RecipientLine line,
        @Nullable LocalDate sentOn,
        @Nullable Instant seenAt,
        String seenBy) {

    /** The line for those whom it does not concern who opened it. */
    RecipientRow withoutReceipt() {
        return new RecipientRow(id, line, sentOn, null, "");
    }
}
