package vn.congtachoi.paper;

import java.util.List;

/**
 * The content of a {@link MonthGrid}; every text arrives as it is to be read.
 *
 * @param weekdays headings of the seven columns
 */
public record MonthGridData(PaperHead head, String title, List<String> subtitles, List<String> weekdays, List<Row> rows)
        implements FittedPaper {

    /** What a row is. */
    public enum Kind {
        WEEK,
        HEADING,
        LINE
    }

    /**
     * A week, or something below the weeks.
     *
     * @param solar days of the month; empty without a week
     * @param moon lunar days beside them
     * @param words what stands on each day, in lines
     * @param text of what is no week; else empty
     */
    public record Row(Kind kind, List<String> solar, List<String> moon, List<String> words, String text) {

        /** @throws IllegalArgumentException when a week has not seven days */
        public Row {
            solar = List.copyOf(solar);
            moon = List.copyOf(moon);
            words = List.copyOf(words);
            int days = kind == Kind.WEEK ? MonthGrid.DAYS : 0;
            if (solar.size() != days || moon.size() != days || words.size() != days) {
                throw new IllegalArgumentException("A week has seven days");
            }
        }

        /** Seven days. */
        public static Row week(List<String> solar, List<String> moon, List<String> words) {
            return new Row(Kind.WEEK, solar, moon, words, "");
        }

        /** Bold above the lines that follow. */
        public static Row heading(String text) {
            return new Row(Kind.HEADING, List.of(), List.of(), List.of(), text);
        }

        /** Over the whole width. */
        public static Row line(String text) {
            return new Row(Kind.LINE, List.of(), List.of(), List.of(), text);
        }
    }

    public MonthGridData {
        subtitles = List.copyOf(subtitles);
        weekdays = List.copyOf(weekdays);
        rows = List.copyOf(rows);
        if (weekdays.size() != MonthGrid.DAYS) {
            throw new IllegalArgumentException("A week has seven days");
        }
    }

    @Override
    public void fit(TemplateElements elements) {
        List<Integer> edges = MonthGrid.edges(elements.width(), MonthGrid.DAYS);
        for (int i = 0; i < MonthGrid.DAYS; i++) {
            int left = edges.get(i);
            int width = edges.get(i + 1) - left;
            int half = width / 2;
            String number = "-%02d".formatted(i + 1);
            elements.place("weekday" + number, left, width);
            elements.place("solar" + number, left, half);
            elements.place("moon" + number, left + half, width - half);
            elements.place("words" + number, left, width);
        }
    }
}
