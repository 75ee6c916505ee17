package vn.congtachoi.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a plan was issued.
 *
 * @param documentId its signed paper, or null where it was issued beside the portal
 * @param reason why it was issued again, or on what paper; may be empty
 */
record EventIssue(@Nullable UUID documentId, String reason, String byName) {}
