package vn.congtachoi.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congtachoi.CongCongTacHoi;
import vn.congtachoi.indicator.Chase;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.ProgressSource;
import vn.congtachoi.security.DemoDoor;

/** A demonstration that is started again on a later day goes on where it stood, and never tells anything twice. */
@Tag("journey")
@ExtendWith(OutputCaptureExtension.class)
class StoryContinuesTest {

    private static final String URL = "jdbc:h2:file:${portal.data}/db/portal;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
            + "DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";

    @TempDir
    Path folder;

    @Test
    void aLaterStartGoesOnAndTheSameDayOrAnEarlierOneTellsNothing(CapturedOutput output) {
        start("2023-06-26", portal -> {
            assertThat(count(portal, "indicator_round where quick = true")).isZero();
            assertThat(count(portal, "indicator_figure")).isPositive();
        });
        long[] figures = new long[1];
        Instant[] told = new Instant[1];
        start("2023-06-28", portal -> {
            assertThat(count(portal, "indicator_round where quick = true")).isEqualTo(1);
            assertThat(sent(portal)).isEqualTo(3);
            assertThat(count(portal, "indicator_round")).isEqualTo(2);
            figures[0] = count(portal, "indicator_figure_revision");
            told[0] = portal.getBean(StoryMemory.class).toldUntil().orElseThrow();
        });
        start("2023-06-28", portal -> {
            assertThat(count(portal, "indicator_figure_revision")).isEqualTo(figures[0]);
            assertThat(count(portal, "indicator_round")).isEqualTo(2);
            assertThat(sent(portal)).isEqualTo(3);
        });
        start("2023-06-27", portal -> {
            assertThat(sent(portal)).isEqualTo(3);
            assertThat(lines(portal)).first().asString().contains("không lùi lại được");
            assertThat(portal.getBean(StoryMemory.class).toldUntil().orElseThrow())
                    .isAfterOrEqualTo(told[0]);
        });
        start("2025-07-02", portal -> {
            assertThat(communes(portal))
                    .containsExactly("Hội LHPN phường Bắc Kạn", "Hội LHPN phường Đức Xuân", "Hội LHPN xã Phong Quang");
            assertThat(count(portal, "organisation_lineage")).isEqualTo(9);
            assertThat(count(portal, "organisation_unit_version where kind = 'BRANCH' and until_day is null"))
                    .isEqualTo(117);
            assertThat(count(
                            portal,
                            "(select distinct parent_id, name from organisation_unit_version"
                                    + " where kind = 'BRANCH' and until_day is null) branches"))
                    .isEqualTo(117);
            assertThat(count(portal, "security_grant where from_day = date '2025-07-01'"))
                    .isEqualTo(8);
            theChairOfTheNewWardStillReadsTheOldOnes(portal);
        });
        assertThat(output.getOut()).as("a story that nobody touched").doesNotContain("could not go on");
    }

    private void start(String today, Consumer<ConfigurableApplicationContext> look) {
        SpringApplication portal = new SpringApplication(CongCongTacHoi.class);
        portal.setAdditionalProfiles("test");
        try (ConfigurableApplicationContext running = portal.run(
                "--server.port=0",
                "--portal.demo=true",
                "--portal.data=" + folder,
                "--portal.today=" + today,
                "--spring.datasource.url=" + URL)) {
            look.accept(running);
        }
    }

    private static long count(ConfigurableApplicationContext portal, String rows) {
        return JdbcClient.create(portal.getBean(javax.sql.DataSource.class))
                .sql("select count(*) from " + rows)
                .query(Long.class)
                .single();
    }

    /** Communes that have answered the quick round. */
    private static long sent(ConfigurableApplicationContext portal) {
        return count(
                portal,
                "indicator_return r join indicator_round d on d.id = r.round_id"
                        + " where d.quick = true and r.submitted_at is not null");
    }

    /** What stands below the city on the day of the story. */
    private static List<String> communes(ConfigurableApplicationContext portal) {
        return JdbcClient.create(portal.getBean(javax.sql.DataSource.class))
                .sql("select name from organisation_unit_version where until_day is null"
                        + " and kind in ('WARD', 'COMMUNE')")
                .query(String.class)
                .list()
                .stream()
                .sorted()
                .toList();
    }

    private static void theChairOfTheNewWardStillReadsTheOldOnes(ConfigurableApplicationContext portal) {
        Cast cast = portal.getBean(StoryMemory.class).recall();
        UUID round = cast.round("SL-6T-2023");
        Chase chase = portal.getBean(Chase.class);
        portal.getBean(DemoDoor.class).runAs("songcau", () -> {
            portal.getBeansOfType(ProgressSource.class).values().forEach(source -> assertThat(source.boards())
                    .isEmpty());
            assertThat(chase.find(round, cast.unit("pbackan"))).isEmpty();
            assertThat(chase.list(round, cast.unit("nongthuong")).rows()).hasSize(11);
            assertThatThrownBy(() -> chase.find(round, cast.unit("ducxuan"))).isInstanceOf(ForbiddenException.class);
        });
    }

    private static List<String> lines(ConfigurableApplicationContext portal) {
        return portal.getBean(DemoLoader.class).lines();
    }
}
