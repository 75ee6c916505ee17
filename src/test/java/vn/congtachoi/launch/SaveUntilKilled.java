package vn.congtachoi.launch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import vn.congtachoi.CongCongTacHoi;
import vn.congtachoi.document.KilledSignings;
import vn.congtachoi.indicator.CellRef;
import vn.congtachoi.indicator.CellValue;
import vn.congtachoi.indicator.SaveCell;
import vn.congtachoi.indicator.SheetService;
import vn.congtachoi.indicator.TestRound;
import vn.congtachoi.support.TestCity;

/**
 * Portals in a process of their own, one for each database. With {@code save} papers stand at every step of their signing,
 * and each portal saves one cell again and again and says each number once the service has confirmed it, until somebody
 * kills them all; with {@code read} they start anew, look after the papers and say what the cell holds.
 */
final class SaveUntilKilled {

    static final String SAVED = "saved ";
    static final String FOUND = "found ";

    /** Between the arguments of one portal and those of the next. */
    static final String NEXT = "--";

    private SaveUntilKilled() {}

    /** Each portal has a holder of its own for who is signed in: whoever signs in here does so in all of them. */
    private record Everywhere(List<SecurityContextHolderStrategy> portals) implements SecurityContextHolderStrategy {

        @Override
        public void clearContext() {
            portals.forEach(SecurityContextHolderStrategy::clearContext);
        }

        @Override
        public SecurityContext getContext() {
            return portals.getFirst().getContext();
        }

        @Override
        public void setContext(SecurityContext context) {
            portals.forEach(portal -> portal.setContext(context));
        }

        @Override
        public SecurityContext createEmptyContext() {
            return portals.getFirst().createEmptyContext();
        }
    }

    /** @param arguments {@code save} or {@code read}, then the portals' own arguments, divided by {@link #NEXT} */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        // A saver that is refused ends the process, instead of leaving the others to save for ever.
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> {
            fault.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        List<ConfigurableApplicationContext> portals = new ArrayList<>();
        for (String[] own : portals(List.of(arguments).subList(1, arguments.length))) {
            ConfigurableApplicationContext portal = new SpringApplicationBuilder(CongCongTacHoi.class)
                    .initializers(KilledSignings::prepare)
                    .run(own);
            if (arguments[0].equals("save")) {
                KilledSignings.stand(portal);
            } else {
                KilledSignings.look(portal);
            }
            portals.add(portal);
        }
        SecurityContextHolder.setContextHolderStrategy(new Everywhere(portals.stream()
                .map(portal -> portal.getBean(SecurityContextHolderStrategy.class))
                .toList()));
        for (int at = 0; at < portals.size(); at++) {
            int number = at;
            ConfigurableApplicationContext portal = portals.get(at);
            if (arguments[0].equals("save")) {
                // At the same time, so that the kill comes in the middle of both.
                Thread.ofPlatform().start(() -> save(portal, number));
            } else {
                read(portal, number);
            }
        }
        if (!arguments[0].equals("save")) {
            System.exit(0);
        }
    }

    private static List<String[]> portals(List<String> arguments) {
        int next = arguments.indexOf(NEXT);
        if (next < 0) {
            return List.<String[]>of(arguments.toArray(String[]::new));
        }
        List<String[]> all = new ArrayList<>();
        all.add(arguments.subList(0, next).toArray(String[]::new));
        all.addAll(portals(arguments.subList(next + 1, arguments.size())));
        return all;
    }

    private static void save(ConfigurableApplicationContext portal, int which) {
        TestCity.World world = portal.getBean(TestCity.class).build();
        TestRound.Opened round = portal.getBean(TestRound.class).open(world);
        CellRef cell = new CellRef(round.round(), world.to1(), round.sessions());
        SheetService sheets = portal.getBean(SheetService.class);
        world.to1Head().run(() -> {
            int revision = 0;
            for (long number = 1; ; number++) {
                revision = sheets.save(SaveCell.own(cell, revision, CellValue.of(number)))
                        .revision();
                System.out.println(SAVED + which + " " + number);
            }
        });
    }

    private static void read(ConfigurableApplicationContext portal, int which) {
        JdbcClient jdbc = JdbcClient.create(portal.getBean(DataSource.class));
        UUID figure =
                jdbc.sql("select id from indicator_figure").query(UUID.class).single();
        long value = jdbc.sql("select figure_value from indicator_figure where id = ?")
                .param(figure)
                .query(Long.class)
                .single();
        long revisions = jdbc.sql("select count(*) from indicator_figure_revision where figure_id = ?")
                .param(figure)
                .query(Long.class)
                .single();
        System.out.println(FOUND + which + " " + value + " " + revisions);
    }
}
