package vn.congtachoi.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.congtachoi.CongCongTacHoi;
import vn.congtachoi.paper.PaperRenderer;
import vn.congtachoi.scheduling.VisitLayout;
import vn.congtachoi.support.EmbeddedPostgresServer;

/**
 * Measures what the portal promises and prints a table. Whatever is compared is measured within one run, by turns.
 * Arguments name the parts to measure (start, browser, layout, list, paper, table, task, register, calendar, checkin); none means all.
 */
final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        CongCongTacHoi.prepare();
        List<String> parts = Arrays.asList(arguments);
        Figures figures = new Figures();
        if (isWanted(parts, "start")) {
            new StartBench().measure(figures);
        }
        try (ConfigurableApplicationContext context = start(portal())) {
            if (isWanted(parts, "browser")) {
                new BrowserBench(context).measure(figures);
            }
            if (isWanted(parts, "layout")) {
                new LayoutBench(context.getBean(VisitLayout.class)).measure(figures);
            }
            if (isWanted(parts, "list")) {
                new ListBench(context.getBean(PaperRenderer.class)).measure(figures);
            }
            if (isWanted(parts, "paper")) {
                new PaperBench(context).measure(figures);
            }
            if (isWanted(parts, "table")) {
                new TableBench(context).measure(figures, "H2");
            }
            if (isWanted(parts, "task")) {
                new TaskViewBench(context).measure(figures, "H2");
            }
            if (isWanted(parts, "register")) {
                new RegisterBench(context).measure(figures, "H2");
            }
            if (isWanted(parts, "calendar")) {
                new CalendarBench(context).measure(figures, "H2");
            }
            if (isWanted(parts, "checkin")) {
                new CheckInBench(context).measure(figures, "H2");
            }
        }
        if (Stream.of("table", "task", "register", "calendar", "checkin").anyMatch(part -> isWanted(parts, part))) {
            try (ConfigurableApplicationContext context = start(portal().initializers(new EmbeddedPostgresServer()))) {
                if (isWanted(parts, "table")) {
                    new TableBench(context).measure(figures, "PostgreSQL");
                }
                if (isWanted(parts, "task")) {
                    new TaskViewBench(context).measure(figures, "PostgreSQL");
                }
                if (isWanted(parts, "register")) {
                    new RegisterBench(context).measure(figures, "PostgreSQL");
                }
                if (isWanted(parts, "calendar")) {
                    new CalendarBench(context).measure(figures, "PostgreSQL");
                }
                if (isWanted(parts, "checkin")) {
                    new CheckInBench(context).measure(figures, "PostgreSQL");
                }
            }
        }
        figures.print();
        System.exit(0);
    }

    private static boolean isWanted(List<String> parts, String part) {
        return parts.isEmpty() || parts.contains(part);
    }

    private static SpringApplicationBuilder portal() {
        return new SpringApplicationBuilder(CongCongTacHoi.class);
    }

    /** The portal as it is delivered, on an empty data folder. */
    private static ConfigurableApplicationContext start(SpringApplicationBuilder portal) throws Exception {
        Path data = Files.createTempDirectory("portal-bench");
        return portal.run("--server.port=0", "--portal.data=" + data, "--portal.demo=false");
    }
}
