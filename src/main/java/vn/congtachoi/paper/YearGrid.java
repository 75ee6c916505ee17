package vn.congtachoi.paper;

/** A year on A4, lying: twelve small months, and a list of what stands out in it. */
public final class YearGrid {

    /** Months beside each other. */
    static final int ACROSS = 4;

    /** Between two of them, in points. */
    static final int GAP = 14;

    private static final String CODE = "year-grid";

    private YearGrid() {}

    /** In the words and sizes of the Union's own papers. */
    public static PaperDefinition<YearGridData> definition() {
        return new PaperDefinition<>(CODE, YearGridData.class, CODE, PaperProfile.HOI_NQ30, PaperOrientation.LANDSCAPE);
    }

    /** Width of a month on a sheet whose text is so wide. */
    static int month(int width) {
        return (width - GAP * (ACROSS - 1)) / ACROSS;
    }
}
