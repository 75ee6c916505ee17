package vn.congtachoi.indicator;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Decision;

/**
 * One cell of a sheet.
 *
 * @param revision to hand back when saving; 0 for an empty cell
 * @param entry what stands there, or null; for a computed cell see {@code computed}
 * @param hiddenDraft the unit has begun it and not sent it: its value is not shown above
 * @param computed for a ratio or a figure made of shorter periods, else null
 * @param before last period's value, or null
 * @param lastYear value of the same period last year of the units it is made of, or null
 * @param sessions number of recorded sessions that make up the value
 * @param mayEdit with the reason and who may open it
 * @param query the latest question about the cell, or null
 * @param unusual the question to ask once, or null
 */
public record SheetCell(
        UUID unitId,
        int revision,
        @Nullable FigureEntry entry,
        boolean hiddenDraft,
        @Nullable Tally computed,
        @Nullable BigDecimal before,
        @Nullable EarlierValue lastYear,
        int sessions,
        Decision mayEdit,
        @Nullable QueryRow query,
        @Nullable UnusualValue unusual) {

    /** The value that counts, or null when blank. */
    public @Nullable BigDecimal value() {
        if (computed != null) {
            return computed.value();
        }
        return entry == null ? null : entry.typed().value();
    }
}
