package vn.congtachoi.paper;

import java.util.List;

/** A month on A4, lying: rows of weeks with what stands on their days, and a list of what found no room in its cell. */
public final class MonthGrid {

    static final int DAYS = 7;

    private static final String CODE = "month-grid";

    private MonthGrid() {}

    /** In the words and sizes of the Union's own papers. */
    public static PaperDefinition<MonthGridData> definition() {
        return new PaperDefinition<>(
                CODE, MonthGridData.class, CODE, PaperProfile.HOI_NQ30, PaperOrientation.LANDSCAPE);
    }

    /** The left edges of so many columns of one width, and the right edge of the last. */
    static List<Integer> edges(int width, int columns) {
        return java.util.stream.IntStream.rangeClosed(0, columns)
                .mapToObj(column -> Math.round((float) width * column / columns))
                .toList();
    }
}
