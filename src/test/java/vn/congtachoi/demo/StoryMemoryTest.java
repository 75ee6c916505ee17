package vn.congtachoi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** What a demonstration remembers of its story between two starts. */
abstract class StoryMemoryTest {

    private static final Instant MORNING = Instant.parse("2023-06-28T01:00:00Z");

    @Autowired
    StoryMemory memory;

    @Test
    @Transactional
    void keepsHowFarItIsToldAndWhoIsWho() {
        assertThat(memory.isBegun()).isFalse();
        memory.begin();
        assertThat(memory.isBegun()).isTrue();
        assertThat(memory.toldUntil()).as("a story that was begun is not told").isEmpty();
        UUID unit = Ids.next();
        UUID round = Ids.next();
        Cast cast = Cast.unknown();
        cast.unit("songcau", unit);
        memory.keep(cast, MORNING);
        cast.round("SL-6T-2023", round);
        memory.keep(cast, MORNING.plusSeconds(60));
        assertThat(memory.toldUntil()).contains(MORNING.plusSeconds(60));
        Cast recalled = memory.recall();
        assertThat(recalled.isRecalled()).isTrue();
        assertThat(recalled.unit("songcau")).isEqualTo(unit);
        assertThat(recalled.round("SL-6T-2023")).isEqualTo(round);
        assertThat(recalled.takeNew()).as("nothing is kept twice").isEmpty();
    }

    @Test
    void knowsPeopleAndBranchesFromTheFiles() {
        Cast cast = Cast.unknown();
        assertThat(cast.username("tp-canbo-2")).isNotEmpty();
        assertThat(cast.isBranch("minhkhai-to-01")).isTrue();
        assertThat(cast.isBranch("songcau")).isFalse();
    }

    @OnH2
    static class OnH2Test extends StoryMemoryTest {}

    @OnPostgres
    static class OnPostgresTest extends StoryMemoryTest {}
}
