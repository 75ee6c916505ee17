package vn.congtachoi.agenda;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When somebody is away, as it is entered.
 *
 * @param standInId who does her work meanwhile, or null
 * @param version as read, 0 for a new one
 */
public record AbsenceForm(
        UUID personId,
        AbsenceSpan span,
        String reason,
        @Nullable UUID standInId,
        long version) {}
