package vn.congtachoi.paper;

/**
 * A column of a {@link ListPaperData}.
 *
 * @param share its part of the width in relation to the other columns, at least 1; no column becomes narrower than its
 *     longest word
 */
public record ListColumn(String heading, int share, Align align) {

    /** Where the cells' text stands; headings are always centred. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    public ListColumn {
        if (share < 1) {
            throw new IllegalArgumentException("A column has a share of the width");
        }
    }

    /** @param share of the width, beside those of the other columns */
    public static ListColumn text(String heading, int share) {
        return new ListColumn(heading, share, Align.LEFT);
    }

    /** @param share of the width, beside those of the other columns */
    public static ListColumn centred(String heading, int share) {
        return new ListColumn(heading, share, Align.CENTRE);
    }

    /** @param share of the width, beside those of the other columns */
    public static ListColumn number(String heading, int share) {
        return new ListColumn(heading, share, Align.RIGHT);
    }
}
