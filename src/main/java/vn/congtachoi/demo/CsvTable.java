package vn.congtachoi.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A table of the demonstration's data: UTF-8, a header row, commas, quotes by RFC 4180, lines ending in LF or CRLF. Small
 * on purpose: files that people send are read by the sheet module.
 */
final class CsvTable {

    private static final String FOLDER = "/demo/";

    /** Several parts of the story read the same files; forgotten when memory is short. */
    private static final Map<String, SoftReference<CsvTable>> READ = new ConcurrentHashMap<>();

    private final List<String> columns;
    private final List<Row> rows;

    private CsvTable(List<String> columns, List<Row> rows) {
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads a file of the demonstration's folder.
     *
     * @param file name with its ending ("units.csv")
     * @throws IllegalArgumentException when there is no such file, or when it is not well-formed
     */
    static CsvTable load(String file) {
        SoftReference<CsvTable> before = READ.get(file);
        CsvTable known = before == null ? null : before.get();
        if (known != null) {
            return known;
        }
        CsvTable table = read(file);
        READ.put(file, new SoftReference<>(table));
        return table;
    }

    private static CsvTable read(String file) {
        try (InputStream in = CsvTable.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalArgumentException("No demonstration data: " + file);
            }
            return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param name told in complaints
     * @throws IllegalArgumentException when the header is missing or names a column twice, a row has another number of
     *     cells, or a quote is misplaced or left open
     */
    static CsvTable parse(String name, String text) {
        List<List<String>> lines = new Scan(name, text).lines();
        if (lines.isEmpty()) {
            throw new IllegalArgumentException(name + " has no header");
        }
        List<String> columns = lines.getFirst();
        if (new HashSet<>(columns).size() < columns.size()) {
            throw new IllegalArgumentException(name + " names a column twice: " + columns);
        }
        List<Row> rows = new ArrayList<>();
        for (int record = 1; record < lines.size(); record++) {
            rows.add(Row.of(name, record, columns, lines.get(record)));
        }
        return new CsvTable(columns, rows);
    }

    List<String> columns() {
        return columns;
    }

    /** In the order of the file. */
    List<Row> rows() {
        return rows;
    }

    /** One record of the table; {@code place} names it in complaints ("units.csv, record 7"). */
    record Row(String place, Map<String, String> cells) {

        private static Row of(String name, int number, List<String> columns, List<String> values) {
            String place = name + ", record " + number;
            if (values.size() != columns.size()) {
                throw new IllegalArgumentException(
                        place + " has " + values.size() + " cells instead of " + columns.size());
            }
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                cells.put(columns.get(i), values.get(i));
            }
            return new Row(place, cells);
        }

        /**
         * @return the cell, empty when nothing stands there
         * @throws IllegalArgumentException when the table has no such column
         */
        String text(String column) {
            String value = cells.get(column);
            if (value == null) {
                throw new IllegalArgumentException(place + " has no column " + column);
            }
            return value;
        }

        /** The cell unless it is empty: a blank is not a value. */
        Optional<String> filled(String column) {
            return Optional.of(text(column)).filter(value -> !value.isEmpty());
        }

        /** @throws IllegalArgumentException when the cell is neither {@code true} nor {@code false} */
        boolean flag(String column) {
            return switch (text(column)) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalArgumentException(place + ": " + column + " is neither true nor false");
            };
        }
    }

    /** Cuts the text into lines of cells, character by character. */
    private static final class Scan {

        private static final char QUOTE = '"';

        private final String name;
        private final String text;
        private final List<List<String>> lines = new ArrayList<>();
        private final List<String> line = new ArrayList<>();
        private int at;

        Scan(String name, String text) {
            this.name = name;
            this.text = text;
        }

        List<List<String>> lines() {
            while (at < text.length()) {
                line.add(text.charAt(at) == QUOTE ? quoted() : plain());
                if (at < text.length() && text.charAt(at) == ',') {
                    at++;
                    if (at == text.length()) {
                        line.add("");
                    }
                } else {
                    endLine();
                }
            }
            if (!line.isEmpty()) {
                endLine();
            }
            return lines;
        }

        private String plain() {
            int start = at;
            while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
                if (text.charAt(at) == QUOTE) {
                    throw new IllegalArgumentException(place() + ": a quote inside an unquoted cell");
                }
                at++;
            }
            return text.substring(start, at);
        }

        private String quoted() {
            StringBuilder cell = new StringBuilder();
            for (at++; at < text.length(); at++) {
                if (text.charAt(at) != QUOTE) {
                    cell.append(text.charAt(at));
                } else if (text.startsWith("\"\"", at)) {
                    cell.append(QUOTE);
                    at++;
                } else {
                    at++;
                    return cell.toString();
                }
            }
            throw new IllegalArgumentException(place() + ": a quote is left open");
        }

        private void endLine() {
            if (text.startsWith("\r\n", at)) {
                at += 2;
            } else if (at < text.length() && text.charAt(at) == '\n') {
                at++;
            } else if (at < text.length()) {
                throw new IllegalArgumentException(place() + ": text after a closing quote");
            }
            lines.add(List.copyOf(line));
            line.clear();
        }

        private String place() {
            return name + ", record " + lines.size();
        }
    }
}
