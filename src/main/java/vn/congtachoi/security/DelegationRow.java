package vn.congtachoi.security;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of her delegations.
 *
 * @param endedAt when she ended it early, or null
 */
public record DelegationRow(
        UUID id,
        String deputy,
        LocalDate from,
        LocalDate to,
        String note,
        DelegationState state,
        @Nullable Instant endedAt,
        long version) {}
