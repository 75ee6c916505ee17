package vn.congtachoi.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question about one cell with its answer. */
public record QueryRow(
        UUID id,
        CellRef cell,
        QueryState state,
        String question,
        @Nullable BigDecimal valueThen,
        String askedBy,
        Instant askedAt,
        @Nullable BigDecimal answerValue,
        String answerNote,
        String answeredBy,
        @Nullable Instant answeredAt) {}
