package vn.congtachoi.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Decision;

/**
 * One cell with all that hangs on it, and what the actor may do with it.
 *
 * @param revision to send back when saving; 0 for an empty cell
 * @param entry what stands there, or null when blank, computed or not to be seen
 * @param hiddenDraft the unit has begun it and not sent it
 * @param history everything that ever stood there, oldest first
 * @param queries questions about the cell, oldest first
 * @param mayEdit whether it is open for typing, with the reason and who may open it
 * @param mayReview whether she stands above the unit as a reviewer
 * @param onBehalf whether she answers for the unit: then she says who told her
 */
public record CellDetail(
        CellRef cell,
        String unitName,
        IndicatorRow indicator,
        int revision,
        @Nullable FigureEntry entry,
        boolean hiddenDraft,
        List<FigureEntry> history,
        List<QueryRow> queries,
        Decision mayEdit,
        Decision mayReview,
        Decision mayAsk,
        Decision mayCorrect,
        Decision mayAnswer,
        boolean onBehalf) {

    public CellDetail {
        history = List.copyOf(history);
        queries = List.copyOf(queries);
    }

    /** The question that still concerns somebody: open, or answered and not read. */
    public @Nullable QueryRow pending() {
        return queries.stream()
                .filter(query -> query.state() != QueryState.CLOSED)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** The value that stands there, or a blank. */
    public CellValue value() {
        return entry == null ? CellValue.blank() : entry.typed();
    }
}
