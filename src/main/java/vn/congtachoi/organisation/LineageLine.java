package vn.congtachoi.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a unit.
 *
 * @param from the old unit, or null when it stood outside our tree
 * @param outside name of the old unit outside our tree, else null
 * @param to the new unit; null only for a dissolved unit without a successor
 * @param share part of the old unit that went there: 1 for the whole, null when nobody said how much
 * @param day first day of the new state
 */
public record LineageLine(
        @Nullable UUID from,
        @Nullable String outside,
        @Nullable UUID to,
        LineageKind kind,
        @Nullable BigDecimal share,
        LocalDate day,
        String basis) {}
