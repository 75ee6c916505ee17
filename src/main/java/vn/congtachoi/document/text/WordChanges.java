package vn.congtachoi.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What became of a text while it was typed at: which stretches stayed and which took the place of which. */
final class WordChanges {

    /** A token, a word, a stretch of blanks or a single sign. */
    private static final Pattern UNIT = Pattern.compile("⟦[^⟦⟧\\n]+⟧|[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    /** Words compared with each other at most; beyond it the changed middle counts as new. */
    private static final int MOST_PAIRS = 4_000_000;

    /**
     * A stretch of the earlier text and what stands there now, either of which may be empty; offsets in characters.
     *
     * @param same whether both are the same words
     */
    record Stretch(int from, int to, int nowFrom, int nowTo, boolean same) {}

    private final List<String> before;
    private final List<String> now;
    private final List<Stretch> stretches = new ArrayList<>();
    private int at;
    private int nowAt;

    private WordChanges(List<String> before, List<String> now) {
        this.before = before;
        this.now = now;
    }

    /** The stretches in their order; together they cover both texts. */
    static List<Stretch> between(String earlier, String text) {
        WordChanges changes = new WordChanges(units(earlier), units(text));
        changes.compare();
        return changes.stretches;
    }

    private static List<String> units(String text) {
        List<String> units = new ArrayList<>();
        Matcher matcher = UNIT.matcher(text);
        while (matcher.find()) {
            units.add(matcher.group());
        }
        return units;
    }

    private void compare() {
        int shorter = Math.min(before.size(), now.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && before.get(before.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        add(length(before, 0, head), length(now, 0, head), true);
        middle(head, before.size() - tail, now.size() - tail);
        int rest = length(before, before.size() - tail, before.size());
        add(rest, rest, true);
    }

    private void middle(int begin, int end, int nowEnd) {
        int rows = end - begin;
        int columns = nowEnd - begin;
        if ((long) rows * columns > MOST_PAIRS) {
            add(length(before, begin, end), length(now, begin, nowEnd), false);
            return;
        }
        int[][] common = common(begin, rows, columns);
        int row = 0;
        int column = 0;
        int gone = 0;
        int added = 0;
        while (row < rows && column < columns) {
            String word = before.get(begin + row);
            String other = now.get(begin + column);
            if (word.equals(other)) {
                add(gone, added, false);
                add(word.length(), other.length(), true);
                gone = 0;
                added = 0;
                row++;
                column++;
            } else if (common[row + 1][column] >= common[row][column + 1]) {
                gone += word.length();
                row++;
            } else {
                added += other.length();
                column++;
            }
        }
        add(gone + length(before, begin + row, end), added + length(now, begin + column, nowEnd), false);
    }

    /** How many words two ends have in common at most, from each pair of beginnings. */
    private int[][] common(int begin, int rows, int columns) {
        int[][] common = new int[rows + 1][columns + 1];
        for (int row = rows - 1; row >= 0; row--) {
            for (int column = columns - 1; column >= 0; column--) {
                common[row][column] = before.get(begin + row).equals(now.get(begin + column))
                        ? common[row + 1][column + 1] + 1
                        : Math.max(common[row + 1][column], common[row][column + 1]);
            }
        }
        return common;
    }

    private void add(int length, int nowLength, boolean same) {
        if (length > 0 || nowLength > 0) {
            stretches.add(new Stretch(at, at + length, nowAt, nowAt + nowLength, same));
            at += length;
            nowAt += nowLength;
        }
    }

    private static int length(List<String> units, int from, int to) {
        return units.subList(from, to).stream().mapToInt(String::length).sum();
    }
}
