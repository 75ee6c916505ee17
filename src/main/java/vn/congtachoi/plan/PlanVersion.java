package vn.congtachoi.plan;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was approved, and when.
 *
 * @param number 0 for the plan itself, then its adjustments
 * @param reason why it was adjusted; empty for the plan itself
 * @param documentId the paper that was signed, or null when it was approved without one
 */
public record PlanVersion(
        int number,
        Instant takenAt,
        String takenBy,
        String reason,
        @Nullable UUID documentId) {}
