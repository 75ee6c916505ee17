package vn.congtachoi.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.example.empty.EmptyApplication;
import vn.congtachoi.CongCongTacHoi;

/** From the start of the process to the first page, beside an empty application; and as it is delivered. */
final class StartBench {

    private static final int TIMES = 3;
    private static final double GOAL_RATIO = 1.5;
    private static final double GOAL_MILLIS = 4000;
    private static final List<String> FLAGS =
            List.of("-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    /** As {@code ./portal package} leaves it. */
    private static final Path DELIVERED = Path.of("target/app/portal.jar");

    private static final Path CACHE = Path.of("target/app/portal.aot");

    void measure(Figures figures) throws Exception {
        // One data folder for all starts: the first one makes the database and does not count.
        Path data = Files.createTempDirectory("portal-start");
        portal(data);
        double[] portal = new double[TIMES];
        double[] empty = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            portal[i] = portal(data);
            empty[i] = start(onClassPath(EmptyApplication.class), "/");
        }
        double ratio = median(portal) / median(empty);
        figures.add("Start to first page", Timings.shown(median(portal)));
        figures.add("  an empty application", Timings.shown(median(empty)));
        figures.add("  portal / empty", "%.2f".formatted(ratio), "<= " + GOAL_RATIO, ratio <= GOAL_RATIO);
        if (Files.exists(CACHE)) {
            double[] delivered = new double[TIMES];
            for (int i = 0; i < TIMES; i++) {
                List<String> command = new ArrayList<>(FLAGS);
                command.addAll(List.of("-XX:AOTCache=" + CACHE, "-jar", DELIVERED.toString(), "--portal.data=" + data));
                delivered[i] = start(command, "/dang-nhap");
            }
            double millis = median(delivered);
            figures.add(
                    "  as delivered, with the JDK's AOT cache",
                    Timings.shown(millis),
                    "< " + Timings.shown(GOAL_MILLIS),
                    millis < GOAL_MILLIS);
        }
    }

    private static double portal(Path data) throws Exception {
        List<String> command = new ArrayList<>(onClassPath(CongCongTacHoi.class));
        command.add("--portal.data=" + data);
        return start(command, "/dang-nhap");
    }

    private static List<String> onClassPath(Class<?> main) {
        List<String> command = new ArrayList<>(FLAGS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        return command;
    }

    private static double start(List<String> command, String firstPage) throws Exception {
        try (OtherProcess process = new OtherProcess(command, firstPage)) {
            return process.millisToFirstPage();
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
