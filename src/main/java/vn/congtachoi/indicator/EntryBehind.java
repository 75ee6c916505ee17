package vn.congtachoi.indicator;

import java.util.List;
import java.util.UUID;
import vn.congtachoi.kernel.Period;

/**
 * One figure behind a total, with everything that ever stood in its cell, oldest first.
 *
 * @param unitPath names from below the opened unit down to the unit, e.g. "Sông Cầu – Tổ 5"
 * @param unitName the last of these names: "Tổ 5"
 * @param childId the child of the opened unit that the unit is or lies under; the opened unit itself for its own part
 */
public record EntryBehind(
        UUID unitId,
        String unitPath,
        String unitName,
        UUID childId,
        UUID indicatorId,
        Period period,
        FigureEntry current,
        List<FigureEntry> history) {

    public EntryBehind {
        history = List.copyOf(history);
    }
}
