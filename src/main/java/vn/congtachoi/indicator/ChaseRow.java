package vn.congtachoi.indicator;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of "Tình hình nộp".
 *
 * @param parentId the unit above; branches hang under their commune
 * @param late sent after its due hour, or not sent and the hour is over
 * @param warnings unusual or contradictory figures; only for units that have sent
 * @param openQueries cells asked again that wait for an answer
 */
public record ChaseRow(
        UUID unitId,
        String unitName,
        @Nullable UUID parentId,
        boolean branch,
        ReturnState state,
        Instant dueAt,
        @Nullable Instant submittedAt,
        String submittedBy,
        boolean late,
        int warnings,
        int openQueries,
        @Nullable Instant extendedUntil,
        String extensionReason) {}
