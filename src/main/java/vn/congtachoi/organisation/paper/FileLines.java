package vn.congtachoi.organisation.paper;

import java.util.List;
import java.util.function.IntFunction;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/**
 * The lines of a list that becomes a file: more than anybody reads are left out, and the file says so.
 *
 * @param cut whether there were more
 */
public record FileLines<R>(List<R> rows, boolean cut) {

    private static final int MOST = 10_000;

    public FileLines {
        rows = List.copyOf(rows);
    }

    /** @param first gives so many of the first lines, or all where there are fewer */
    public static <R> FileLines<R> of(IntFunction<List<R>> first) {
        return of(first, MOST);
    }

    static <R> FileLines<R> of(IntFunction<List<R>> first, int most) {
        List<R> found = first.apply(most + 1);
        return new FileLines<>(found.subList(0, Math.min(most, found.size())), found.size() > most);
    }

    /** What stands under the title: the line itself, and that the list was cut, for nobody must take it for the whole. */
    public List<String> under(String line) {
        return cut ? List.of(line, Texts.of("paper.list.cut", VnFormat.number(rows.size()))) : List.of(line);
    }
}
