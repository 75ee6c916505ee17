package vn.congtachoi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** Who writes where, as the others are told. */
abstract class DocumentWritersTest extends DocumentBench {

    @Autowired
    DocumentWriters writers;

    @Autowired
    WriterTable table;

    @Autowired
    WritingWatch watch;

    @Autowired
    DataSource dataSource;

    @Autowired
    Clock clock;

    private WriterTable later(Duration by) {
        return new WriterTable(dataSource, Clock.offset(clock, by));
    }

    private static List<UUID> blocks(WriterTable table, UUID paper) {
        return table.states(List.of(paper)).get(paper).writers().stream()
                .map(WriterRow::blockId)
                .toList();
    }

    @Test
    void onePersonIsInOneBlockForAMinute() {
        Office office = office();
        UUID paper = draft(office);
        UUID first = Ids.next();
        UUID second = Ids.next();
        office.officer().run(() -> writers.at(paper, first));
        office.officer().run(() -> writers.at(paper, second));
        assertThat(blocks(table, paper)).containsExactly(second);
        assertThat(blocks(later(Duration.ofSeconds(58)), paper)).containsExactly(second);
        assertThat(blocks(later(Duration.ofSeconds(61)), paper)).isEmpty();
        assertThat(table.purge()).isZero();
        assertThat(later(Duration.ofSeconds(61)).purge()).isPositive();
        assertThat(blocks(table, paper)).isEmpty();
    }

    @Test
    void aSubmittedPaperHasNoWriters() {
        Office office = office();
        UUID paper = draft(office);
        submit(office, paper);
        office.officer().run(() -> writers.at(paper, Ids.next()));
        assertThat(blocks(table, paper)).isEmpty();
    }

    @Test
    void theOthersAreToldWhoWritesAndWhatWasSavedUntilTheyLeave() {
        Office office = office();
        UUID paper = draft(office);
        List<WritingState> heard = new ArrayList<>();
        WritingWatch.Watch watching = office.officer().call(() -> watch.watch(paper, heard::add));
        UUID block = Ids.next();
        office.officer().run(() -> writers.at(paper, Ids.next()));
        office.viceChair().run(() -> writers.at(paper, block));
        watch.poll();
        assertThat(heard.getLast().writers()).extracting(WriterRow::blockId).containsExactly(block);
        long version = office.viceChair()
                .call(() -> service.write(
                        paper, text("Khác"), reading.written(paper).version()));
        watch.poll();
        assertThat(heard.getLast().version()).isEqualTo(version);

        watching.end();
        assertThat(blocks(table, paper)).containsExactly(block);
    }

    @OnH2
    static class OnH2Test extends DocumentWritersTest {}

    @OnPostgres
    static class OnPostgresTest extends DocumentWritersTest {}
}
