package vn.congtachoi.task;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks stand under a heading.
 *
 * @param id the programme, unit or person; null for tasks without one
 * @param unit beside a person the unit for which she carries the work, else null
 * @param month for months, else null
 */
public record TaskGroupKey(
        TaskGrouping by,
        @Nullable UUID id,
        @Nullable UUID unit,
        @Nullable YearMonth month) {}
