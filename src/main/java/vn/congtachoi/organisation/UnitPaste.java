package vn.congtachoi.organisation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.organisation.UnitWords.Column;

/** The cells of a paste, found by their headings wherever those stand; without headings by the usual order. */
final class UnitPaste {

    /** How far down a heading may stand, below titles of the sheet. */
    private static final int LINES_ABOVE_TABLE = 5;

    private final List<List<String>> cells;
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private int first;

    UnitPaste(List<List<String>> cells, UnitWords words) {
        this.cells = cells;
        for (int line = 0; line < Math.min(cells.size(), LINES_ABOVE_TABLE) && columns.isEmpty(); line++) {
            Map<Column, Integer> found = headings(cells.get(line), words);
            if (found.containsKey(Column.NAME) && !isKind(cells, line, found, words)) {
                columns.putAll(found);
                first = line + 1;
            }
        }
        if (columns.isEmpty()) {
            List<Column> usual = List.of(Column.values());
            usual.forEach(column -> columns.put(column, usual.indexOf(column)));
        }
    }

    private static Map<Column, Integer> headings(List<String> line, UnitWords words) {
        Map<Column, Integer> found = new EnumMap<>(Column.class);
        for (int i = 0; i < line.size(); i++) {
            Optional<Column> heading = words.heading(line.get(i));
            if (heading.isPresent()) {
                found.putIfAbsent(heading.get(), i);
            }
        }
        return found;
    }

    /** "Chi hội" heads a list of branches; in a column of its like it says of what kind a unit is. */
    private static boolean isKind(List<List<String>> cells, int line, Map<Column, Integer> found, UnitWords words) {
        int at = found.getOrDefault(Column.NAME, 0);
        List<String> row = cells.get(line);
        boolean several = row.stream().filter(cell -> !cell.isBlank()).count() > 1;
        if (found.size() > 1 || !several || words.kind(row.get(at)).isEmpty()) {
            return false;
        }
        // The column may have gaps below: the next cell that says anything decides.
        return cells.stream()
                .skip(line + 1L)
                .map(below -> at < below.size() ? below.get(at) : "")
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .map(cell -> words.kind(cell).isPresent())
                .orElse(true);
    }

    /** Numbers of the lines that hold something, from 1. */
    List<Integer> lines() {
        List<Integer> lines = new ArrayList<>();
        for (int line = first; line < cells.size(); line++) {
            if (cells.get(line).stream().anyMatch(cell -> !cell.isBlank())) {
                lines.add(line + 1);
            }
        }
        return lines;
    }

    /** As pasted; empty when the column is missing. */
    String raw(int line, Column column) {
        Integer at = columns.get(column);
        List<String> row = cells.get(line - 1);
        return at == null || at >= row.size() ? "" : row.get(at);
    }

    String text(int line, Column column) {
        return VietnameseText.nfc(raw(line, column));
    }

    /** Number of the column in the paste, from 1; 0 when it is missing. */
    int number(Column column) {
        Integer at = columns.get(column);
        return at == null ? 0 : at + 1;
    }
}
