package vn.congtachoi.indicator;

import java.util.List;
import java.util.UUID;
import vn.congtachoi.kernel.Period;

/**
 * One figure behind a total, with everything that ever stood in its cell, oldest first.
 *
 * @param unitPath names from below the opened unit down to the unit, e.g. "Sông Cầu – Tổ 5"
 */
public record EntryBehind(
        UUID unitId, String unitPath, UUID indicatorId, Period period, FigureEntry current, List<FigureEntry> history) {

    public EntryBehind {
        history = List.copyOf(history);
    }
}
