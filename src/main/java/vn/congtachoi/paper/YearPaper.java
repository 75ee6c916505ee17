package vn.congtachoi.paper;

import java.util.List;

/** A year drawn from left to right on A3: a row for each name, bars from day to day, a line for today. */
public final class YearPaper {

    /** Width of the column of names, in points. */
    static final int NAMES = 130;

    private static final String CODE = "year-paper";
    private static final float LABEL_SIZE = 9f;
    private static final int LABEL_PADDING = 8;

    private YearPaper() {}

    /** In the words and sizes of the Union's own papers. */
    public static PaperDefinition<YearPaperData> definition() {
        return new PaperDefinition<>(
                CODE, YearPaperData.class, CODE, PaperProfile.HOI_NQ30, PaperOrientation.LANDSCAPE);
    }

    /** Which part of the year's width a label takes on one line. */
    public static double share(String label) {
        PaperProfile profile = PaperProfile.HOI_NQ30;
        int width = PageShape.A3_WIDTH - profile.margin("left") - profile.margin("right") - NAMES;
        return (PaperFont.width(PaperFont.printable(label), LABEL_SIZE, false) + LABEL_PADDING) / width;
    }

    /** Where a part of the year lies on a sheet whose text is so wide. */
    static int at(double part, int width) {
        return NAMES + (int) Math.round(part * (width - NAMES));
    }

    static List<String> keys(String name, int count) {
        return java.util.stream.IntStream.rangeClosed(1, count)
                .mapToObj(i -> "%s-%02d".formatted(name, i))
                .toList();
    }
}
