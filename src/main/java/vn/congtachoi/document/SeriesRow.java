package vn.congtachoi.document;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A series of numbers as lists show it.
 *
 * @param closedOn first day without it, or null
 */
public record SeriesRow(
        UUID id,
        UUID unitId,
        SeriesForm form,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        long version) {}
