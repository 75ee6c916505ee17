package vn.congtachoi.demo;

import static java.util.stream.Collectors.toMap;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import vn.congtachoi.demo.CsvTable.Row;

/** The files of the demonstration as rows. */
abstract class DemoTables {

    static final List<String> FILES = List.of(
            "accounts.csv",
            "checks.csv",
            "extensions.csv",
            "figures.csv",
            "form_lines.csv",
            "forms.csv",
            "indicators.csv",
            "organs.csv",
            "oversight.csv",
            "people.csv",
            "posts.csv",
            "programme_areas.csv",
            "programme_ceilings.csv",
            "programme_contents.csv",
            "queries.csv",
            "quick_answers.csv",
            "quick_questions.csv",
            "quick_rounds.csv",
            "quick_units.csv",
            "returns.csv",
            "rounds.csv",
            "sessions.csv",
            "successor_posts.csv",
            "successors.csv",
            "targets.csv",
            "texts.csv",
            "units.csv");

    static final Map<String, CsvTable> TABLES = FILES.stream().collect(toMap(Function.identity(), CsvTable::load));

    static CsvTable table(String file) {
        return Objects.requireNonNull(TABLES.get(file), file);
    }

    static List<Row> rows(String file) {
        return table(file).rows();
    }

    /** Every different text of all files, with one place where it stands. */
    static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        FILES.forEach(file ->
                rows(file).forEach(row -> row.cells().values().forEach(text -> texts.putIfAbsent(text, row.place()))));
        return texts;
    }

    static Map<String, Row> byKey(String file) {
        String key = table(file).columns().getFirst();
        return rows(file).stream().collect(toMap(row -> row.text(key), Function.identity()));
    }

    static List<Row> unitsOf(String... kinds) {
        return rows("units.csv").stream()
                .filter(row -> List.of(kinds).contains(row.text("kind")))
                .toList();
    }

    static OffsetDateTime moment(Row row, String column) {
        return OffsetDateTime.parse(row.text(column));
    }
}
