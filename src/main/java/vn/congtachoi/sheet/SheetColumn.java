package vn.congtachoi.sheet;

/** A column of a {@link SheetTable}. */
public record SheetColumn(String heading, Type type) {

    /** What the cells of a column hold; an empty cell is null in every type. */
    public enum Type {
        /** A {@link String}. */
        TEXT,
        /** A {@link Number}, shown with as many decimals as it has. */
        NUMBER,
        /** A {@link java.time.LocalDate}. */
        DATE,
        /** A {@link Number} of whole đồng. */
        MONEY,
        /** A {@link Number} of percentage points: 85.5 for 85,5 %. */
        PERCENT
    }

    /** A column of words. */
    public static SheetColumn text(String heading) {
        return new SheetColumn(heading, Type.TEXT);
    }

    /** A column of numbers that can be reckoned with. */
    public static SheetColumn number(String heading) {
        return new SheetColumn(heading, Type.NUMBER);
    }

    /** A column of days. */
    public static SheetColumn date(String heading) {
        return new SheetColumn(heading, Type.DATE);
    }

    /** A column of amounts in đồng. */
    public static SheetColumn money(String heading) {
        return new SheetColumn(heading, Type.MONEY);
    }

    /** A column of ratios, shown as percentages. */
    public static SheetColumn percent(String heading) {
        return new SheetColumn(heading, Type.PERCENT);
    }
}
