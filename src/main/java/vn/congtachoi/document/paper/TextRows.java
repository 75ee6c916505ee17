package vn.congtachoi.document.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import vn.congtachoi.document.paper.DocumentPaperData.Kind;
import vn.congtachoi.document.paper.DocumentPaperData.Row;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.paper.ListColumn;
import vn.congtachoi.paper.PaperMeasure;
import vn.congtachoi.paper.PaperTable;
import vn.congtachoi.paper.StyledText;

/**
 * Makes the rows of the template and says how much room each needs to start on a page: a heading comes with the
 * beginning of what it heads, a paragraph with its second line, a table with its first row, and the last lines with the
 * signature.
 */
final class TextRows {

    private static final int FEWEST_LINES = 2;

    /** Beyond this part of a page things are not kept together: the gap before them would be worse. */
    private static final double MOST_KEPT = 0.6;

    private static final double MOST_KEPT_AT_THE_END = 0.9;

    private final PaperMeasure measure;

    TextRows(PaperMeasure measure) {
        this.measure = measure;
    }

    List<Row> of(List<PrintedBlock> blocks) {
        List<Row> rows = new ArrayList<>(blocks.size());
        for (PrintedBlock block : blocks) {
            switch (block) {
                case PrintedBlock.Heading heading ->
                    rows.add(new Row(Kind.HEADING, "H" + (heading.level() + 1), heading.text(), null, 0));
                case PrintedBlock.Paragraph paragraph -> rows.add(text(kind(paragraph.alignment()), paragraph.text()));
                case PrintedBlock.Item item -> rows.add(text(Kind.BODY, marked(item)));
                case PrintedBlock.Table table
                when !table.rows().isEmpty() -> rows.add(new Row(Kind.TABLE, null, StyledText.EMPTY, table(table), 0));
                case PrintedBlock.Table _ -> {}
            }
        }
        return rows;
    }

    static Row text(Kind kind, StyledText text) {
        return new Row(kind, null, text, null, 0);
    }

    /** @param ending height of the signature block, 0 when there is none */
    List<Row> withRoom(List<Row> rows, double ending) {
        List<Row> kept = new ArrayList<>(rows);
        double after = 0;
        for (int i = rows.size() - 1; i >= 0; i--) {
            double start = start(rows.get(i), after);
            kept.set(i, rows.get(i).withRoom(rounded(Math.min(start, measure.page() * MOST_KEPT))));
            after = start;
        }
        if (ending > 0 && !rows.isEmpty()) {
            keepWithEnding(kept, ending);
        }
        return kept;
    }

    /**
     * The same with the last two rows of the last table on a page of their own, together with what follows: for a table
     * so long that nothing but the signature would stand on the last page.
     */
    List<Row> withSplitTable(List<Row> rows) {
        List<Row> split = new ArrayList<>(rows);
        int last = IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).table() != null)
                .max()
                .orElseThrow();
        PaperTable table = Objects.requireNonNull(rows.get(last).table());
        int cut = table.rows().size() - FEWEST_LINES;
        split.set(
                last,
                row(table.withRows(table.rows().subList(0, cut)), rows.get(last).room()));
        split.add(
                last + 1,
                row(table.withRows(table.rows().subList(cut, table.rows().size())), measure.page() - 1));
        return split;
    }

    private static Row row(PaperTable table, int room) {
        return new Row(Kind.TABLE, null, StyledText.EMPTY, table, room);
    }

    private void keepWithEnding(List<Row> rows, double ending) {
        double needed = ending;
        int lines = 0;
        int first = rows.size();
        while (first > 0 && lines < FEWEST_LINES) {
            first--;
            Row row = rows.get(first);
            needed += height(row);
            lines += row.table() == null ? measure.lines(row.text(), style(row)) : FEWEST_LINES;
        }
        while (first > 0 && rows.get(first - 1).kind() == Kind.HEADING) {
            first--;
            needed += height(rows.get(first));
        }
        if (needed <= measure.page() * MOST_KEPT_AT_THE_END) {
            rows.set(first, rows.get(first).withRoom(rounded(needed)));
        }
    }

    private double start(Row row, double after) {
        PaperTable table = row.table();
        if (table != null) {
            return measure.gap(style(row)) + measure.tableStart(table);
        }
        if (row.kind() == Kind.HEADING) {
            return height(row) + after;
        }
        int lines = Math.min(FEWEST_LINES, measure.lines(row.text(), style(row)));
        return measure.gap(style(row)) + lines * measure.line(style(row));
    }

    private double height(Row row) {
        PaperTable table = row.table();
        return table == null
                ? measure.gap(style(row)) + measure.lines(row.text(), style(row)) * measure.line(style(row))
                : 2 * measure.gap(style(row)) + measure.table(table);
    }

    private static int rounded(double points) {
        return (int) Math.ceil(points);
    }

    /** The template's style for such rows. */
    private static String style(Row row) {
        return switch (row.kind()) {
            case LEFT -> "left";
            case CENTRE -> "centre";
            case RIGHT -> "right";
            case BODY, HEADING, TABLE -> "body";
        };
    }

    private static Kind kind(Block.Alignment alignment) {
        return switch (alignment) {
            case JUSTIFIED -> Kind.BODY;
            case LEFT -> Kind.LEFT;
            case CENTRE -> Kind.CENTRE;
            case RIGHT -> Kind.RIGHT;
        };
    }

    private static StyledText marked(PrintedBlock.Item item) {
        List<StyledText.Stretch> stretches = new ArrayList<>();
        stretches.add(new StyledText.Stretch(item.mark(), false, false));
        stretches.addAll(item.text().stretches());
        return new StyledText(stretches);
    }

    private static PaperTable table(PrintedBlock.Table table) {
        List<StyledText> head = table.rows().getFirst();
        List<ListColumn> columns = IntStream.range(0, head.size())
                .mapToObj(i -> column(head.get(i).letters(), table.columns().get(i)))
                .toList();
        return new PaperTable(
                columns,
                head,
                table.rows().stream().skip(1).map(PaperTable.Row::new).toList());
    }

    private static ListColumn column(String heading, Block.Column column) {
        int share = Math.max(1, column.share());
        return switch (column.alignment()) {
            case RIGHT -> ListColumn.number(heading, share);
            case CENTRE -> ListColumn.centred(heading, share);
            case LEFT, JUSTIFIED -> ListColumn.text(heading, share);
        };
    }
}
