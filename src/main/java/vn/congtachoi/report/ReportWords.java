package vn.congtachoi.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congtachoi.document.text.FigureForm;
import vn.congtachoi.document.text.FigureReference;
import vn.congtachoi.document.text.Run;
import vn.congtachoi.kernel.FigureKey;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.uikit.PeriodWords;

/**
 * Turns the patterns of templates into words: {@code {period}}, {@code {next}}, {@code {year}}, {@code {unit}}, {@code
 * {programme}} and {@code {phase}} by plain replacement, {@code {#TT-01}} into a living figure of the report's unit and
 * period, whose code may name a word as well ({@code {#VIEC:KH:{code}:{content}}} with the codes of programme and content).
 *
 * @param words what stands for each placeholder
 */
record ReportWords(UUID unitId, Period period, Map<String, String> words) {

    private static final Pattern FIGURE = Pattern.compile("\\{#((?:[^{}]|\\{[a-z]+})+)}");
    private static final int LAST_QUARTER = 4;

    ReportWords {
        words = Map.copyOf(words);
    }

    /** For the Union's whole work. */
    static ReportWords of(UUID unitId, String unit, Period period) {
        return new ReportWords(
                unitId,
                period,
                Map.of(
                        "period", PeriodWords.of(period),
                        "next", PeriodWords.of(next(period)),
                        "year", Integer.toString(period.year()),
                        "unit", unit));
    }

    /** The period that is planned for: after nine months the last quarter. */
    private static Period next(Period period) {
        return period.kind() == PeriodKind.NINE_MONTHS ? Period.quarter(period.year(), LAST_QUARTER) : period.next();
    }

    /** The same with one more word. */
    ReportWords with(String name, String word) {
        Map<String, String> more = new HashMap<>(words);
        more.put(name, word);
        return new ReportWords(unitId, period, more);
    }

    String fill(String pattern) {
        String filled = pattern;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled.replace("{" + word.getKey() + "}", word.getValue());
        }
        return filled;
    }

    /**
     * A sentence with its figures; empty when one of them is not collected here.
     *
     * @param known whether there is such a figure
     */
    Optional<List<Run>> sentence(String pattern, Predicate<FigureKey> known) {
        List<Run> runs = new ArrayList<>();
        Matcher figure = FIGURE.matcher(pattern);
        int from = 0;
        while (figure.find()) {
            FigureReference reference =
                    new FigureReference(fill(figure.group(1)), unitId, period.code(), FigureForm.VALUE_WITH_UNIT);
            if (!known.test(reference.key())) {
                return Optional.empty();
            }
            addWords(runs, pattern.substring(from, figure.start()));
            runs.add(new Run.Figure(reference, false, false));
            from = figure.end();
        }
        addWords(runs, pattern.substring(from));
        return Optional.of(runs);
    }

    private void addWords(List<Run> runs, String pattern) {
        if (!pattern.isEmpty()) {
            runs.add(Run.Text.plain(fill(pattern)));
        }
    }
}
