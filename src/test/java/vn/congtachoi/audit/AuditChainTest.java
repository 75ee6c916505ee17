package vn.congtachoi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

abstract class AuditChainTest {

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditChain chain;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whatIsNotedCanBeReadAndIsSealed() {
        SubjectRef subject = SubjectRef.of("test", Ids.next());
        note(subject, "Exported", "rows", "500");
        sealAll();

        List<HistoryLine> history = trail.history(subject, 10);

        assertThat(history).singleElement().satisfies(line -> {
            assertThat(line.actorName()).isEqualTo("người kiểm thử");
            assertThat(line.verb()).isEqualTo(Verb.NOTED);
            assertThat(line.changes()).containsExactly(new FieldChange("rows", null, "500"));
            assertThat(line.reason()).isEqualTo("in cho hội nghị");
        });
        assertThat(chain.firstBroken()).isEmpty();
    }

    @Test
    void anAlteredEntryIsNamed() {
        SubjectRef subject = SubjectRef.of("test", Ids.next());
        note(subject, "Exported", "rows", "500");
        note(subject, "Exported", "rows", "501");
        sealAll();
        String original = alter(subject, "người khác");

        try {
            long position = jdbc.sql("select min(position) from audit_entry where subject_id = ?")
                    .param(subject.id())
                    .query(Long.class)
                    .single();
            assertThat(chain.firstBroken()).contains(position);
        } finally {
            alter(subject, original);
        }
        assertThat(chain.firstBroken()).isEmpty();
    }

    @Test
    void aReasonNeedsATransaction() {
        assertThatThrownBy(() -> trail.because("vì sao")).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aReasonEndsWithItsTransaction() {
        SubjectRef subject = SubjectRef.of("test", Ids.next());
        transaction.executeWithoutResult(status -> trail.because("lý do cũ"));
        currentActor.runAs(new SystemActor("người kiểm thử"), () -> trail.note(subject, "Seen", List.of()));

        assertThat(trail.history(subject, 1).getFirst().reason()).isNull();
    }

    @Test
    void whatIsErasedFromTheHistoryLeavesTheChainWhole() {
        SubjectRef subject = SubjectRef.of("test", Ids.next());
        note(subject, "Changed", "phone", "hmac:1");
        jdbc.sql("""
                        insert into audit_personal (entry_id, field, old_value, new_value)
                        select id, 'phone', null, '0912345678' from audit_entry where subject_id = ?""").param(subject.id()).update();
        sealAll();
        assertThat(trail.history(subject, 1).toString()).contains("0912345678");

        transaction.executeWithoutResult(status -> trail.forgetPersonal(subject, Set.of(Other.class)));
        assertThat(trail.history(subject, 1).toString())
                .as("of another kind under the same subject")
                .contains("0912345678");
        transaction.executeWithoutResult(status -> trail.forgetPersonal(subject, Set.of(Changed.class)));

        assertThat(trail.history(subject, 1).toString()).doesNotContain("0912345678");
        assertThat(chain.firstBroken()).isEmpty();
    }

    /** The kind of record that {@link #note} says was changed. */
    private abstract static class Changed extends AuditedEntity {}

    private abstract static class Other extends AuditedEntity {}

    private String alter(SubjectRef subject, String actor) {
        String before = jdbc.sql("select actor_name from audit_entry where subject_id = ? order by position limit 1")
                .param(subject.id())
                .query(String.class)
                .single();
        jdbc.sql("""
                        update audit_entry set actor_name = ? where position =
                        (select min(e.position) from audit_entry e where e.subject_id = ?)""").params(actor, subject.id()).update();
        return before;
    }

    private void note(SubjectRef subject, String what, String field, String value) {
        currentActor.runAs(
                new SystemActor("người kiểm thử"),
                () -> transaction.executeWithoutResult(status -> {
                    trail.because("in cho hội nghị");
                    trail.note(subject, what, List.of(new FieldChange(field, null, value)));
                }));
    }

    private void sealAll() {
        while (chain.seal() > 0) {
            // until nothing waits
        }
    }

    @OnH2
    static class OnH2Test extends AuditChainTest {}

    @OnPostgres
    static class OnPostgresTest extends AuditChainTest {}
}
