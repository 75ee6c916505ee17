package vn.congtachoi.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * More time that was asked for.
 *
 * @param granted null while nobody has answered
 */
public record TaskExtensionRow(
        UUID id,
        LocalDate before,
        LocalDate wanted,
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
