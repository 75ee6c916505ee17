package vn.congtachoi.launch;

import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congtachoi.CongCongTacHoi;
import vn.congtachoi.document.KilledSignings;
import vn.congtachoi.indicator.CellRef;
import vn.congtachoi.indicator.CellValue;
import vn.congtachoi.indicator.SaveCell;
import vn.congtachoi.indicator.SheetService;
import vn.congtachoi.indicator.TestRound;
import vn.congtachoi.support.TestCity;

/**
 * The portal in a process of its own. With {@code save} papers stand at every step of their signing, and it saves one
 * cell again and again and says each number once the service has confirmed it, until somebody kills it; with {@code
 * read} it starts anew, looks after the papers and says what the cell holds.
 */
final class SaveUntilKilled {

    static final String SAVED = "saved ";
    static final String FOUND = "found ";

    private SaveUntilKilled() {}

    /** @param arguments {@code save} or {@code read}, then the portal's own arguments */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String[] own = Arrays.copyOfRange(arguments, 1, arguments.length);
        ConfigurableApplicationContext portal = new SpringApplicationBuilder(CongCongTacHoi.class)
                .initializers(KilledSignings::prepare)
                .run(own);
        if (arguments[0].equals("save")) {
            KilledSignings.stand(portal);
            save(portal);
        } else {
            KilledSignings.look(portal);
            read(portal);
        }
    }

    private static void save(ConfigurableApplicationContext portal) {
        TestCity.World world = portal.getBean(TestCity.class).build();
        TestRound.Opened round = portal.getBean(TestRound.class).open(world);
        CellRef cell = new CellRef(round.round(), world.to1(), round.sessions());
        SheetService sheets = portal.getBean(SheetService.class);
        world.to1Head().run(() -> {
            int revision = 0;
            for (long number = 1; ; number++) {
                revision = sheets.save(SaveCell.own(cell, revision, CellValue.of(number)))
                        .revision();
                System.out.println(SAVED + number);
            }
        });
    }

    private static void read(ConfigurableApplicationContext portal) {
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
        System.out.println(FOUND + value + " " + revisions);
        System.exit(0);
    }
}
