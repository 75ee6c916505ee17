package vn.congtachoi.signing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list of revoked certificates.
 *
 * @param anchorId the authority that made it
 * @param nextUpdate when the authority promised the next one; null when it did not
 * @param revoked how many certificates it names
 */
public record RevocationListRow(
        UUID id,
        UUID anchorId,
        Instant thisUpdate,
        @Nullable Instant nextUpdate,
        int revoked,
        Instant addedAt,
        String addedBy) {}
