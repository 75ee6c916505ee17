package vn.congtachoi.supervision.record;

import java.util.List;

/** Points of an outline as minutes keep them: one a line. */
final class OutlinePoints {

    private OutlinePoints() {}

    static String write(List<String> points) {
        return String.join("\n", points);
    }

    static List<String> read(String kept) {
        return kept.lines().filter(line -> !line.isBlank()).toList();
    }
}
