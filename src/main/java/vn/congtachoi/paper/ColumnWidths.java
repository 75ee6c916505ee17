package vn.congtachoi.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How wide the columns of a list are: never narrower than the longest word, with the largest lettering at which that is
 * possible; then so that the rows take as few lines as they can; and what is left goes by the columns' shares. Columns
 * of figures with one share have one width, and a column without any word keeps its share: it waits for a pen.
 */
final class ColumnWidths {

    private static final float SMALLEST = 7f;
    private static final float STEP = 0.5f;

    /** Padding on both sides, half a line on both sides, and a point for rounding. */
    private static final double AROUND = 8;

    /** Where not all words fit, one beyond half of the table breaks: it shall not take the room of all the others. */
    private static final double WORD_SHARE = 0.5;

    /** In so many pieces the room beyond the longest words is handed out. */
    private static final int PIECES = 64;

    private final List<ListColumn> columns;
    private final List<ColumnText> texts;
    private final int available;
    private final double mostForAWord;
    private final float fontSize;

    private ColumnWidths(List<ListColumn> columns, List<ListRow> rows, int available, float largest) {
        this.columns = columns;
        this.texts = ColumnText.of(columns, rows);
        this.available = available;
        double words = texts.stream()
                .mapToDouble(text -> text.longestWord() * SMALLEST + AROUND)
                .sum();
        this.mostForAWord = words > available && columns.size() > 1 ? available * WORD_SHARE : available;
        float size = largest;
        while (size > SMALLEST && sum(leastAt(size)) > available) {
            size -= STEP;
        }
        this.fontSize = size;
    }

    /**
     * Lettering in points; widths in whole points, as wide together as the text of the page.
     *
     * @param widths one of each column
     */
    record Fitted(float fontSize, List<Integer> widths) {}

    /**
     * The widths of a list's columns.
     *
     * @param available width of the table, in points
     * @param largest size of the lettering where everything has room, in points
     */
    static Fitted of(List<ListColumn> columns, List<ListRow> rows, int available, float largest) {
        ColumnWidths widths = new ColumnWidths(columns, rows, available, largest);
        return new Fitted(widths.fontSize, whole(widths.widths(), available));
    }

    private double[] widths() {
        double[] least = leastAt(fontSize);
        if (sum(least) >= available) {
            double squeeze = available / sum(least);
            return Arrays.stream(least).map(width -> width * squeeze).toArray();
        }
        double[] withPen = withRoomForThePen(least);
        double[] start = sum(withPen) <= available ? withPen : least;
        List<List<Integer>> groups = groups();
        double[] even = even(groups, start);
        if (sum(even) <= available) {
            return fewestLines(groups, even);
        }
        return fewestLines(IntStream.range(0, columns.size()).mapToObj(List::of).toList(), start);
    }

    private double[] leastAt(float size) {
        return texts.stream()
                .mapToDouble(text -> Math.min(text.longestWord() * size + AROUND, mostForAWord))
                .toArray();
    }

    private double[] withRoomForThePen(double[] least) {
        int shares = columns.stream().mapToInt(ListColumn::share).sum();
        return IntStream.range(0, least.length)
                .mapToDouble(i -> texts.get(i).isEmpty()
                        ? Math.max(least[i], (double) available * columns.get(i).share() / shares)
                        : least[i])
                .toArray();
    }

    /** The columns that shall have one width: figures of one share; every other column stands for itself. */
    private List<List<Integer>> groups() {
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            boolean figures = columns.get(i).align() == ListColumn.Align.RIGHT;
            // A share is at least 1: the negative keys are free for the columns that stand alone.
            groups.computeIfAbsent(figures ? columns.get(i).share() : -i, _ -> new ArrayList<>())
                    .add(i);
        }
        return List.copyOf(groups.values());
    }

    private static double[] even(List<List<Integer>> groups, double[] widths) {
        double[] even = new double[widths.length];
        for (List<Integer> group : groups) {
            double widest = group.stream().mapToDouble(i -> widths[i]).max().orElse(0);
            group.forEach(i -> even[i] = widest);
        }
        return even;
    }

    /** Hands out the room beyond {@code least}, piece by piece, where it saves the most lines; the rest by shares. */
    private double[] fewestLines(List<List<Integer>> groups, double[] least) {
        double piece = (available - sum(least)) / PIECES;
        int[][] taken = new int[groups.size()][];
        long[] best = new long[PIECES + 1];
        for (int g = 0; g < taken.length; g++) {
            long[] costs = costs(groups.get(g), least, piece);
            long[] before = best;
            best = new long[PIECES + 1];
            taken[g] = new int[PIECES + 1];
            for (int room = 0; room <= PIECES; room++) {
                int take = cheapest(before, costs, room);
                taken[g][room] = take;
                best[room] = before[room - take] + costs[take];
            }
        }
        int room = PIECES;
        double[] widths = least.clone();
        for (int g = taken.length - 1; g >= 0; g--) {
            int take = taken[g][room];
            room -= take;
            widen(groups.get(g), widths, take * piece);
        }
        return withRest(widths);
    }

    private static int cheapest(long[] before, long[] costs, int room) {
        int cheapest = 0;
        for (int take = 1; take <= room; take++) {
            if (before[room - take] + costs[take] < before[room - cheapest] + costs[cheapest]) {
                cheapest = take;
            }
        }
        return cheapest;
    }

    /** What the group's lines cost with 0, 1, 2 … pieces more. */
    private long[] costs(List<Integer> group, double[] least, double piece) {
        long[] costs = new long[PIECES + 1];
        for (int take = 0; take <= PIECES; take++) {
            double wider = take * piece / group.size() - AROUND;
            for (int i : group) {
                costs[take] += texts.get(i).cost((least[i] + wider) / fontSize);
            }
        }
        return costs;
    }

    private static void widen(List<Integer> group, double[] widths, double room) {
        group.forEach(i -> widths[i] += room / group.size());
    }

    private double[] withRest(double[] widths) {
        int shares = columns.stream().mapToInt(ListColumn::share).sum();
        double rest = available - sum(widths);
        return IntStream.range(0, widths.length)
                .mapToDouble(i -> widths[i] + rest * columns.get(i).share() / shares)
                .toArray();
    }

    private static double sum(double[] widths) {
        return Arrays.stream(widths).sum();
    }

    /** Rounds the right edges, so that the table is exactly as wide as the text. */
    private static List<Integer> whole(double[] widths, int available) {
        Integer[] whole = new Integer[widths.length];
        double edge = 0;
        int used = 0;
        for (int i = 0; i < whole.length; i++) {
            edge += widths[i];
            int right = i == whole.length - 1 ? available : (int) Math.round(edge);
            whole[i] = right - used;
            used = right;
        }
        return List.of(whole);
    }
}
