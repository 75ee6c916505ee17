package vn.congtachoi.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What stands in one column of a list, measured: the longest word, and how many lines its cells take at a width. */
final class ColumnText {

    /** So many rows tell how a list wraps; a longer one is asked at even distances. */
    private static final int ASKED = 100;

    /** The heading stands on every page beside about so many rows. */
    private static final int ROWS_OF_A_PAGE = 30;

    private static final long MANY = 6;
    private static final double LINE_BREAK = -1;
    private static final double SPACE = PaperFont.width(" ", 1, false);

    private final double[] heading;
    private final List<double[]> cells;
    private final double longestWord;
    private final boolean isEmpty;

    private ColumnText(double[] heading, List<double[]> cells, double longestWord, boolean isEmpty) {
        this.heading = heading;
        this.cells = cells;
        this.longestWord = longestWord;
        this.isEmpty = isEmpty;
    }

    static List<ColumnText> of(List<ListColumn> columns, List<ListRow> rows) {
        List<ListRow> table =
                rows.stream().filter(row -> row.kind() != ListRow.Kind.HEADING).toList();
        return IntStream.range(0, columns.size())
                .mapToObj(column -> of(columns.get(column).heading(), column, table))
                .toList();
    }

    private static ColumnText of(String title, int column, List<ListRow> rows) {
        double[] heading = words(title, true);
        double longest = Arrays.stream(heading).max().orElse(0);
        boolean isEmpty = true;
        int distance = Math.ceilDiv(Math.max(1, rows.size()), ASKED);
        List<double[]> asked = new ArrayList<>(ASKED);
        for (int i = 0; i < rows.size(); i++) {
            String text = rows.get(i).cells().get(column);
            double[] words = words(text, rows.get(i).kind() == ListRow.Kind.TOTAL);
            for (double word : words) {
                longest = Math.max(longest, word);
            }
            isEmpty &= text.isBlank();
            if (i % distance == 0) {
                asked.add(words);
            }
        }
        return new ColumnText(heading, asked, longest, isEmpty);
    }

    /** Width at one point of size. */
    double longestWord() {
        return longestWord;
    }

    /** No row has a word here: the column waits for a pen. */
    boolean isEmpty() {
        return isEmpty;
    }

    /**
     * The lines of every cell to the third power: the highest cell of a row decides how high the row is. One cell with
     * very many lines shall not decide for all rows, so from a certain height on each line counts the same.
     *
     * @param width inside the cell, at one point of size
     */
    long cost(double width) {
        long cost = weight(lines(heading, width)) * (1 + cells.size() / ROWS_OF_A_PAGE);
        for (double[] cell : cells) {
            cost += weight(lines(cell, width));
        }
        return cost;
    }

    private static long weight(long lines) {
        long few = Math.min(lines, MANY);
        return few * few * few + (lines - few) * 3 * MANY * MANY;
    }

    private static int lines(double[] words, double width) {
        int lines = 1;
        double used = 0;
        for (double word : words) {
            if (word == LINE_BREAK) {
                lines++;
                used = 0;
            } else if (used > 0 && used + SPACE + word > width) {
                lines++;
                used = word;
            } else {
                used += used > 0 ? SPACE + word : word;
            }
        }
        return lines;
    }

    /** The widths of the words in their order, with marks between the lines. */
    private static double[] words(String text, boolean bold) {
        double[] words = new double[text.length() + 1];
        int count = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char end = i == text.length() ? ' ' : text.charAt(i);
            if (end == ' ' || end == '\n') {
                if (i > start) {
                    words[count++] = PaperFont.width(text.substring(start, i), 1, bold);
                }
                if (end == '\n') {
                    words[count++] = LINE_BREAK;
                }
                start = i + 1;
            }
        }
        return Arrays.copyOf(words, count);
    }
}
