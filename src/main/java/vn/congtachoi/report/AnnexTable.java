package vn.congtachoi.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.Block.Alignment;
import vn.congtachoi.document.text.Run;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.uikit.Texts;

/** A table of figures that begins with position, code, indicator and unit of measure. */
final class AnnexTable {

    /** Columns that a page can hold, the four first ones included. */
    static final int MOST_COLUMNS = 12;

    /** The columns before the figures. */
    static final int LABELS = 4;

    private static final int POSITION_SHARE = 4;
    private static final int CODE_SHARE = 9;
    private static final int NAME_SHARE = 34;
    private static final int MEASURE_SHARE = 9;

    private final List<Block.Column> columns = new ArrayList<>();
    private final List<Block.Row> rows = new ArrayList<>();
    private String heading = "";
    private int position;

    /** @param heads of the columns behind the first four */
    AnnexTable(List<String> heads, int share, Alignment alignment) {
        columns.add(new Block.Column(POSITION_SHARE, Alignment.CENTRE));
        columns.add(new Block.Column(CODE_SHARE, Alignment.LEFT));
        columns.add(new Block.Column(NAME_SHARE, Alignment.LEFT));
        columns.add(new Block.Column(MEASURE_SHARE, Alignment.CENTRE));
        heads.forEach(head -> columns.add(new Block.Column(share, alignment)));
        List<String> all = new ArrayList<>(List.of(
                Texts.of("report.annex.position"),
                Texts.of("report.annex.code"),
                Texts.of("report.annex.indicator"),
                Texts.of("report.annex.measure")));
        all.addAll(heads);
        rows.add(new Block.Row(all.stream().map(head -> cell(head, true)).toList()));
    }

    /**
     * One indicator.
     *
     * @param group heading above it, empty when none begins here
     * @param figures null where there is none
     */
    void row(String group, IndicatorRow indicator, List<@Nullable String> figures) {
        if (!group.isEmpty() && !group.equals(heading)) {
            heading = group;
            List<Block.Cell> cells = new ArrayList<>();
            for (int at = 0; at < columns.size(); at++) {
                cells.add(cell(at == 2 ? group : "", true));
            }
            rows.add(new Block.Row(cells));
        }
        List<Block.Cell> cells = new ArrayList<>();
        cells.add(cell(Integer.toString(++position), false));
        cells.add(cell(indicator.code(), false));
        cells.add(cell(indicator.label(), false));
        cells.add(cell(indicator.measure(), false));
        figures.forEach(figure -> cells.add(cell(figure == null ? Texts.of("report.annex.none") : figure, false)));
        rows.add(new Block.Row(cells));
    }

    Block.Table block() {
        return new Block.Table(Ids.next(), columns, rows);
    }

    private static Block.Cell cell(String words, boolean bold) {
        return new Block.Cell(words.isEmpty() ? List.of() : List.of(new Run.Text(words, bold, false)));
    }
}
