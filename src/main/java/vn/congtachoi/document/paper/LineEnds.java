package vn.congtachoi.document.paper;

import java.util.List;
import java.util.stream.IntStream;

/** Final marks of lines that belong together: ";" behind each, "." behind the last (NĐ 30/2020, Phụ lục I). */
final class LineEnds {

    private LineEnds() {}

    /** @param lines with or without final marks */
    static List<String> closed(List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> bare(lines.get(i)) + (i == lines.size() - 1 ? "." : ";"))
                .toList();
    }

    /** The same with a dash before each. */
    static List<String> dashed(List<String> lines) {
        return closed(lines).stream().map(line -> "- " + line).toList();
    }

    private static String bare(String line) {
        String bare = line.strip();
        while (bare.endsWith(";") || bare.endsWith(".") || bare.endsWith(",")) {
            bare = bare.substring(0, bare.length() - 1).stripTrailing();
        }
        return bare;
    }
}
