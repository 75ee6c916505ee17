package vn.congtachoi.paper;

import java.util.List;

/**
 * A row of a {@link ListPaperData}; its cells are printed as they come, an empty cell stays empty.
 *
 * @param cells one text per column; a heading has one, across the whole table
 */
public record ListRow(Kind kind, List<String> cells) {

    /** A heading stands over the rows that follow; a total is bold. */
    public enum Kind {
        HEADING,
        ROW,
        TOTAL
    }

    public ListRow {
        cells = List.copyOf(cells);
    }

    /** One text over the whole width. */
    public static ListRow heading(String text) {
        return new ListRow(Kind.HEADING, List.of(text));
    }

    /** A row, one text for each column. */
    public static ListRow of(String... cells) {
        return new ListRow(Kind.ROW, List.of(cells));
    }

    /** A row of sums, bold. */
    public static ListRow total(String... cells) {
        return new ListRow(Kind.TOTAL, List.of(cells));
    }
}
