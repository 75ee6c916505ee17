package vn.congtachoi.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of whoever gave a task.
 *
 * @param wanted the later day, or null for a change
 * @param reason why, or what is to be changed
 * @param granted null while nobody has answered
 */
public record TaskWishRow(
        UUID id,
        LocalDate before,
        @Nullable LocalDate wanted,
        String reason,
        String askedBy,
        Instant askedAt,
        @Nullable Boolean granted,
        String answeredBy,
        @Nullable Instant answeredAt,
        String answer) {

    public boolean isPending() {
        return granted == null;
    }
}
