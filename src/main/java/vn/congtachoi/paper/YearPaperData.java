package vn.congtachoi.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of a {@link YearPaper}; every text arrives as it is to be read.
 *
 * @param names heading above the names
 * @param months headings of the twelve months
 * @param starts where each month begins, as a part of the year, then 1
 * @param today where today lies, as a part of the year, or null when it lies in another
 */
public record YearPaperData(
        String title,
        List<String> subtitles,
        String names,
        List<String> months,
        List<Double> starts,
        @Nullable Double today,
        List<Row> rows)
        implements FittedPaper {

    private static final int MONTHS = 12;

    /** One lane of bars. */
    public record Row(YearBars bars) {}

    /** @throws IllegalArgumentException when there are not twelve months with their beginnings and the end */
    public YearPaperData {
        subtitles = List.copyOf(subtitles);
        months = List.copyOf(months);
        starts = List.copyOf(starts);
        rows = List.copyOf(rows);
        if (months.size() != MONTHS || starts.size() != MONTHS + 1) {
            throw new IllegalArgumentException("A year has twelve months");
        }
    }

    @Override
    public void fit(TemplateElements elements) {
        int width = elements.width();
        elements.place("names", 0, YearPaper.NAMES);
        List<String> keys = YearPaper.keys("month", MONTHS);
        for (int i = 0; i < MONTHS; i++) {
            int from = YearPaper.at(starts.get(i), width);
            elements.place(keys.get(i), from, YearPaper.at(starts.get(i + 1), width) - from);
        }
    }
}
