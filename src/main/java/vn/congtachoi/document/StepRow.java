package vn.congtachoi.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.MessageKey;

/**
 * One step of a paper, as its history shows it.
 *
 * @param reason what somebody wrote, may be empty
 * @param sentence what the portal itself says about the step, or null
 */
public record StepRow(
        DocumentAct act,
        DocumentState from,
        DocumentState to,
        String by,
        Instant at,
        String reason,
        @Nullable MessageKey sentence) {}
