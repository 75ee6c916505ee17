package vn.congtachoi.bench;

import java.util.ArrayList;
import java.util.List;

/** The table that the benchmark prints. */
final class Figures {

    /** @param goal what is aimed at, or empty when the figure only informs */
    private record Line(String what, String value, String goal, boolean reached) {}

    private final List<Line> lines = new ArrayList<>();

    void add(String what, String value) {
        lines.add(new Line(what, value, "", true));
    }

    void add(String what, String value, String goal, boolean reached) {
        lines.add(new Line(what, value, goal, reached));
    }

    void print() {
        System.out.printf("%n%-62s %14s  %s%n", "", "measured", "goal");
        for (Line line : lines) {
            System.out.printf(
                    "%-62s %14s  %s%n",
                    line.what(),
                    line.value(),
                    line.goal().isEmpty() ? "" : line.goal() + (line.reached() ? "" : "  (missed)"));
        }
    }
}
