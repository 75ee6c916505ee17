package vn.congtachoi.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Period;

/** A round as lists and headings show it. */
public record RoundRow(
        UUID id,
        String name,
        @Nullable UUID formId,
        Period period,
        boolean quick,
        LocalDate windowFrom,
        LocalDate windowTo,
        LocalDate cutOff,
        Instant dueAt,
        boolean estimatesAllowed,
        UUID ownerUnitId,
        RoundState state,
        String stateReason,
        @Nullable Instant reopenedUntil,
        String openedByName,
        Instant openedAt,
        long version) {}
