package vn.congtachoi.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.search.SearchService;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.support.TestPeople;
import vn.congtachoi.support.TestSubjects;

/** An event whose listener was killed is given out again, but not while somebody may still be at work on it. */
abstract class EventJobsTest {

    private static final String LISTENER = "vn.congtachoi.search.SearchIndex.on(vn.congtachoi.kernel.SubjectChanged)";

    @Autowired
    RecurringTask<Void> eventResubmission;

    @Autowired
    SearchService search;

    @Autowired
    TestSubjects subjects;

    @Autowired
    TestPeople people;

    @Autowired
    DataSource dataSource;

    @Autowired
    Clock clock;

    @Test
    void anOldEventIsHandledAfterAll() {
        String word = "sk" + Ids.next().toString().replace("-", "").substring(4, 20);
        SubjectRef lost = subjects.add("Mất " + word, "");
        SubjectRef underWay = subjects.add("Đang làm " + word, "");
        publication(lost, clock.instant().minus(Duration.ofMinutes(10)));
        UUID fresh = publication(underWay, clock.instant());
        eventResubmission.executeRecurringly(eventResubmission.instance("test"), null);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(found(word)).containsExactly("Mất " + word));
        assertThat(rows(fresh)).isEqualTo(1);
        JdbcClient.create(dataSource)
                .sql("delete from event_publication where id = ?")
                .param(fresh)
                .update();
    }

    private List<String> found(String word) {
        return people.person().call(() -> search.find(word, 5)).stream()
                .flatMap(group -> group.hits().stream())
                .map(hit -> hit.title())
                .toList();
    }

    private UUID publication(SubjectRef subject, Instant at) {
        UUID id = Ids.next();
        JdbcClient.create(dataSource)
                .sql("""
                        insert into event_publication (id, listener_id, event_type, serialized_event,
                        publication_date, completion_attempts, status) values (?, ?, ?, ?, ?, 1, 'FAILED')""")
                .params(
                        id,
                        LISTENER,
                        "vn.congtachoi.kernel.SubjectChanged",
                        "{\"subject\":{\"type\":\"%s\",\"id\":\"%s\"}}".formatted(subject.type(), subject.id()),
                        at.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    private int rows(UUID id) {
        return JdbcClient.create(dataSource)
                .sql("select count(*) from event_publication where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    @OnH2
    static class OnH2Test extends EventJobsTest {}

    @OnPostgres
    static class OnPostgresTest extends EventJobsTest {}
}
