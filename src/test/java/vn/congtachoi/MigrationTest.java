package vn.congtachoi;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** Every migration runs from empty on both databases and leaves what the entities expect. */
abstract class MigrationTest {

    @Autowired
    Flyway flyway;

    @Test
    void everyMigrationIsApplied() {
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.info().applied()).isNotEmpty();
    }

    @OnH2
    static class OnH2Test extends MigrationTest {}

    @OnPostgres
    static class OnPostgresTest extends MigrationTest {}
}
