package vn.congtachoi.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The content of a {@link YearGrid}; every text arrives as it is to be read. */
public record YearGridData(PaperHead head, String title, List<String> subtitles, List<Row> rows)
        implements FittedPaper {

    /** What a row is. */
    public enum Kind {
        MONTHS,
        HEADING,
        LINE
    }

    /**
     * Four months, or something below the months.
     *
     * @param text of what is no months; else empty
     */
    public record Row(
            Kind kind,
            @Nullable YearMonthPart first,
            @Nullable YearMonthPart second,
            @Nullable YearMonthPart third,
            @Nullable YearMonthPart fourth,
            String text) {

        /** Four months beside each other. */
        public static Row months(YearMonthPart first, YearMonthPart second, YearMonthPart third, YearMonthPart fourth) {
            return new Row(Kind.MONTHS, first, second, third, fourth, "");
        }

        /** Bold above the lines that follow. */
        public static Row heading(String text) {
            return new Row(Kind.HEADING, null, null, null, null, text);
        }

        /** Over the whole width. */
        public static Row line(String text) {
            return new Row(Kind.LINE, null, null, null, null, text);
        }
    }

    public YearGridData {
        subtitles = List.copyOf(subtitles);
        rows = List.copyOf(rows);
    }

    @Override
    public void fit(TemplateElements elements) {
        int month = YearGrid.month(elements.width());
        for (int i = 0; i < YearGrid.ACROSS; i++) {
            elements.place("month-%02d".formatted(i + 1), i * (month + YearGrid.GAP), month);
        }
    }
}
