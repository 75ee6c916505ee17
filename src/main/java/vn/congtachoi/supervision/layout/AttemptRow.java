package vn.congtachoi.supervision.layout;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A search as the page shows it.
 *
 * @param by who asked for it
 * @param words how far it is, or what has become of it
 * @param proposal once it has one
 */
public record AttemptRow(
        UUID id,
        UUID planId,
        AttemptState state,
        String by,
        Instant at,
        String words,
        LayoutWish wish,
        @Nullable LayoutProposal proposal) {}
