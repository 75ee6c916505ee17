package vn.congtachoi.indicator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.MessageKey;

/**
 * One step of a return, as its history shows it.
 *
 * @param reason what somebody wrote, may be empty
 * @param sentence what the portal itself says about the step, or null
 */
public record StatusChange(
        ReturnState from,
        ReturnState to,
        String by,
        Instant at,
        String reason,
        @Nullable MessageKey sentence) {}
