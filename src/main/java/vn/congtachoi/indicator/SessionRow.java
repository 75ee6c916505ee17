package vn.congtachoi.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A recorded session. */
public record SessionRow(
        UUID id, LocalDate heldOn, String content, int people, String enteredByName, Instant enteredAt) {}
