package vn.congtachoi.sheet;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a {@link FormPage}.
 *
 * @param value a {@link String}, a {@link java.math.BigDecimal}, or null for an empty cell
 */
public record FormCell(Kind kind, @Nullable Object value) {

    /** What a cell is for; all but the entries are locked. */
    public enum Kind {
        /** The title of the form. */
        TITLE,
        /** Words above the table. */
        NOTE,
        /** The heading of a column. */
        HEADING,
        /** A cell of the table that nobody fills. */
        FIXED,
        /** A cell to fill. */
        ENTRY
    }

    /** The title of the form. */
    public static FormCell title(String text) {
        return new FormCell(Kind.TITLE, text);
    }

    /** Words above the table. */
    public static FormCell note(String text) {
        return new FormCell(Kind.NOTE, text);
    }

    /** The heading of a column. */
    public static FormCell heading(String text) {
        return new FormCell(Kind.HEADING, text);
    }

    /** A cell of the table that nobody fills. */
    public static FormCell fixed(@Nullable Object value) {
        return new FormCell(Kind.FIXED, value);
    }

    /** A cell to fill, with what stands there already. */
    public static FormCell entry(@Nullable Object value) {
        return new FormCell(Kind.ENTRY, value);
    }
}
