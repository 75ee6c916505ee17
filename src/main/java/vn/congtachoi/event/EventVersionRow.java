package vn.congtachoi.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a plan.
 *
 * @param documentId its signed paper, or null where it was issued beside the portal
 */
public record EventVersionRow(int number, @Nullable UUID documentId, String reason, String byName, Instant issuedAt) {}
