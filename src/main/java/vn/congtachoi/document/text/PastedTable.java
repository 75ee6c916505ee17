package vn.congtachoi.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import vn.congtachoi.document.text.Block.Alignment;
import vn.congtachoi.document.text.Block.Cell;
import vn.congtachoi.document.text.Block.Column;
import vn.congtachoi.document.text.Block.Row;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Ids;

/**
 * A copied table without its joined cells: the words of one stand in the first of the cells that it covered, the others
 * are empty.
 *
 * @param rows the row elements, without those of tables within cells
 */
record PastedTable(List<Element> rows) {

    private static final Cell EMPTY = new Cell(List.of());
    private static final int NARROWEST = 4;
    private static final int WIDEST = 40;

    static PastedTable of(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.nameIs("tr")) {
                rows.add(child);
            } else if (child.nameIs("thead") || child.nameIs("tbody") || child.nameIs("tfoot")) {
                child.children().stream().filter(row -> row.nameIs("tr")).forEach(rows::add);
            }
        }
        return new PastedTable(rows.stream()
                .filter(row -> !PastedElement.of(row).isHidden() && !cells(row).isEmpty())
                .toList());
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell -> cell.nameIs("td") || cell.nameIs("th"))
                .toList();
    }

    /** Whether it has but one cell. */
    boolean isFrame() {
        return rows.size() == 1 && cells(rows.getFirst()).size() == 1;
    }

    /**
     * The table; empty when it has no words.
     *
     * @param words reads a cell
     * @throws BusinessException when it has more rows or columns than a page takes
     */
    Optional<Block> read(Function<Element, List<Run>> words) {
        if (rows.size() > PastedText.MOST_ROWS) {
            throw new BusinessException("document.paste.too-long-table", rows.size(), PastedText.MOST_ROWS);
        }
        List<List<Cell>> grid = grid(words);
        int width = grid.stream().mapToInt(List::size).max().orElse(0);
        boolean blank =
                grid.stream().flatMap(List::stream).allMatch(cell -> cell.runs().isEmpty());
        if (blank) {
            return Optional.empty();
        }
        if (width > PastedText.MOST_COLUMNS) {
            throw new BusinessException("document.paste.too-wide", width, PastedText.MOST_COLUMNS);
        }
        List<Row> even = grid.stream()
                .map(cells -> new Row(IntStream.range(0, width)
                        .mapToObj(at -> at < cells.size() ? cells.get(at) : EMPTY)
                        .toList()))
                .toList();
        List<Column> columns =
                IntStream.range(0, width).mapToObj(at -> column(even, at)).toList();
        return Optional.of(new Block.Table(Ids.next(), columns, even));
    }

    private List<List<Cell>> grid(Function<Element, List<Run>> words) {
        List<List<Cell>> grid = new ArrayList<>();
        int[] covered = new int[PastedText.MOST_COLUMNS + 1];
        for (Element row : rows) {
            List<Cell> cells = new ArrayList<>();
            for (Element cell : cells(row)) {
                cover(cells, covered);
                PastedElement joined = PastedElement.of(cell);
                int down = joined.span("rowspan");
                int across = Math.min(joined.span("colspan"), covered.length);
                for (int at = 0; at < across; at++) {
                    if (cells.size() < covered.length) {
                        covered[cells.size()] = down - 1;
                    }
                    cells.add(at == 0 ? new Cell(words.apply(cell)) : EMPTY);
                }
            }
            cover(cells, covered);
            grid.add(cells);
        }
        return grid;
    }

    /** Fills the places that cells of earlier rows reach down to. */
    private static void cover(List<Cell> cells, int[] covered) {
        while (cells.size() < covered.length && covered[cells.size()] > 0) {
            covered[cells.size()]--;
            cells.add(EMPTY);
        }
    }

    /** As wide as its words ask for; numbers stand at the right. */
    private static Column column(List<Row> rows, int at) {
        List<String> words = rows.stream()
                .map(row -> TypedHeading.words(row.cells().get(at).runs()).strip())
                .toList();
        int longest = words.stream().mapToInt(String::length).max().orElse(0);
        List<String> body =
                words.stream().skip(1).filter(word -> !word.isEmpty()).toList();
        boolean numbers = !body.isEmpty() && body.stream().allMatch(word -> word.matches("[\\d.,%+\\- ]+"));
        return new Column(Math.clamp(longest, NARROWEST, WIDEST), numbers ? Alignment.RIGHT : Alignment.LEFT);
    }
}
