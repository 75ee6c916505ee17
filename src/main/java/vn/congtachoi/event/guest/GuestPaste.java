package vn.congtachoi.event.guest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congtachoi.kernel.VietnameseText;

/**
 * The cells of a pasted list, found by their headings wherever those stand; without headings by the usual order, and of
 * a list that is one column (from Word) each line split at its first comma or dash.
 */
final class GuestPaste {

    private static final int LINES_ABOVE_TABLE = 8;
    private static final List<GuestColumn> USUAL =
            List.of(GuestColumn.NAME, GuestColumn.POST, GuestColumn.ORGANISATION, GuestColumn.PHONE, GuestColumn.EMAIL);

    private static final Pattern COUNTER = Pattern.compile("\\d{1,5}[.)]?");
    private static final Pattern NAME_AND_POST =
            Pattern.compile("^(?<name>[^,;–]+?)(?:\\s*[,;:–]\\s*|\\s+-\\s+)(?<post>.+)$");

    /** One line that holds something. */
    record Line(int number, Map<GuestColumn, String> cells) {

        /** As pasted; empty when the column is missing. */
        String raw(GuestColumn column) {
            return cells.getOrDefault(column, "");
        }

        String text(GuestColumn column) {
            return VietnameseText.nfc(raw(column));
        }
    }

    private final List<List<String>> rows;
    private final Map<GuestColumn, Integer> columns = new EnumMap<>(GuestColumn.class);
    private int first;

    GuestPaste(List<List<String>> rows) {
        this.rows = rows;
        for (int line = 0; line < Math.min(rows.size(), LINES_ABOVE_TABLE) && columns.isEmpty(); line++) {
            Map<GuestColumn, Integer> found = headings(rows.get(line));
            if (found.containsKey(GuestColumn.NAME) && (found.size() > 1 || width() == 1)) {
                columns.putAll(found);
                first = line + 1;
            }
        }
        if (columns.isEmpty()) {
            int at = width() > 1 && isCounted() ? 1 : 0;
            for (GuestColumn column : USUAL) {
                columns.put(column, at++);
            }
        }
    }

    private int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    static boolean isHeading(List<String> row) {
        Map<GuestColumn, Integer> found = headings(row);
        return found.containsKey(GuestColumn.NAME) && found.size() > 1;
    }

    private static Map<GuestColumn, Integer> headings(List<String> row) {
        Map<GuestColumn, Integer> found = new EnumMap<>(GuestColumn.class);
        for (int at = 0; at < row.size(); at++) {
            Optional<GuestColumn> column = GuestWords.column(row.get(at));
            if (column.isPresent()) {
                found.putIfAbsent(column.get(), at);
            }
        }
        return found;
    }

    /** Whether the first column only counts the lines. */
    private boolean isCounted() {
        List<String> cells = rows.stream()
                .map(List::getFirst)
                .filter(cell -> !cell.isBlank())
                .toList();
        return !cells.isEmpty()
                && cells.stream().allMatch(cell -> COUNTER.matcher(cell).matches());
    }

    /** Those that hold something, each with its number in the paste, from 1. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int at = first; at < rows.size(); at++) {
            List<String> row = rows.get(at);
            if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                lines.add(new Line(at + 1, cells(row)));
            }
        }
        return lines;
    }

    private Map<GuestColumn, String> cells(List<String> row) {
        Map<GuestColumn, String> cells = new EnumMap<>(GuestColumn.class);
        columns.forEach((column, at) -> cells.put(column, at < row.size() ? row.get(at) : ""));
        if (width() == 1) {
            Matcher both = NAME_AND_POST.matcher(GuestWords.unnumbered(row.getFirst()));
            if (both.matches()) {
                cells.put(GuestColumn.NAME, both.group("name"));
                cells.put(GuestColumn.POST, both.group("post"));
            }
        }
        return cells;
    }

    /** What a line says that says one thing alone; empty for any other. */
    Optional<String> alone(int number) {
        List<String> said = rows.get(number - 1).stream()
                .filter(cell -> !cell.isBlank() && !COUNTER.matcher(cell).matches())
                .toList();
        return said.size() == 1 ? Optional.of(said.getFirst()) : Optional.empty();
    }

    /** Number of the column in the paste, from 1; 0 when it is missing. */
    int column(GuestColumn column) {
        return columns.getOrDefault(column, -1) + 1;
    }
}
