package vn.congtachoi.paper;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How wide the columns of a list are: by their shares, but never narrower than the longest word, with the largest
 * lettering at which that is possible.
 */
final class ColumnWidths {

    /** Table text is 11 points (10 to 12 in practice) and shrinks only where words would break. */
    private static final float LARGEST = 11f;

    private static final float SMALLEST = 7f;
    private static final float STEP = 0.5f;

    /** Padding on both sides, half a line on both sides, and a point for rounding. */
    private static final double AROUND = 8;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ \n]");

    private final float fontSize;
    private final int[] widths;

    private ColumnWidths(float fontSize, int[] widths) {
        this.fontSize = fontSize;
        this.widths = widths;
    }

    static ColumnWidths of(List<ListColumn> columns, List<ListRow> rows, int available) {
        double[] words = longestWords(columns, rows);
        float size = LARGEST;
        while (size > SMALLEST && needed(words, size) > available) {
            size -= STEP;
        }
        double[] least = new double[words.length];
        double squeeze = Math.min(1, available / needed(words, size));
        for (int i = 0; i < words.length; i++) {
            least[i] = (words[i] * size + AROUND) * squeeze;
        }
        return new ColumnWidths(size, whole(share(columns, least, available), available));
    }

    float fontSize() {
        return fontSize;
    }

    /** Width of a column in points. */
    int width(int column) {
        return widths[column];
    }

    private static double needed(double[] words, float size) {
        double sum = 0;
        for (double word : words) {
            sum += word * size + AROUND;
        }
        return sum;
    }

    /** Width of each column's longest word at one point of size. */
    private static double[] longestWords(List<ListColumn> columns, List<ListRow> rows) {
        double[] longest = new double[columns.size()];
        for (int i = 0; i < longest.length; i++) {
            Set<String> words =
                    new HashSet<>(List.of(BETWEEN_WORDS.split(columns.get(i).heading())));
            for (ListRow row : rows) {
                if (row.kind() != ListRow.Kind.HEADING) {
                    words.addAll(List.of(BETWEEN_WORDS.split(row.cells().get(i))));
                }
            }
            longest[i] = words.stream()
                    .mapToDouble(word -> PaperFont.width(word, 1, true))
                    .max()
                    .orElse(0);
        }
        return longest;
    }

    private static double[] share(List<ListColumn> columns, double[] least, int available) {
        double[] widths = new double[least.length];
        boolean[] fixed = new boolean[least.length];
        boolean changed = true;
        while (changed) {
            changed = false;
            double rest = available;
            int shares = 0;
            for (int i = 0; i < widths.length; i++) {
                rest -= fixed[i] ? widths[i] : 0;
                shares += fixed[i] ? 0 : columns.get(i).share();
            }
            for (int i = 0; i < widths.length; i++) {
                if (!fixed[i]) {
                    widths[i] = rest * columns.get(i).share() / shares;
                    if (widths[i] < least[i]) {
                        widths[i] = least[i];
                        fixed[i] = true;
                        changed = true;
                    }
                }
            }
        }
        return widths;
    }

    /** Rounds the right edges, so that the table is exactly as wide as the text. */
    private static int[] whole(double[] widths, int available) {
        int[] whole = new int[widths.length];
        double edge = 0;
        int used = 0;
        for (int i = 0; i < whole.length; i++) {
            edge += widths[i];
            int right = i == whole.length - 1 ? available : (int) Math.round(edge);
            whole[i] = right - used;
            used = right;
        }
        return whole;
    }
}
