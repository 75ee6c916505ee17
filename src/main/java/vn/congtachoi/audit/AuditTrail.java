package vn.congtachoi.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.VietnameseText;

/**
 * The history as modules use it: they give reasons, note acts that change no field, and read what happened to a
 * record. Whether the reader may see the record is for the module that owns it to say.
 */
@Component
public class AuditTrail {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final AuditRows rows;
    private final CurrentActor currentActor;
    private final Clock clock;

    AuditTrail(DataSource dataSource, AuditRows rows, CurrentActor currentActor, Clock clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.template = new JdbcTemplate(dataSource);
        this.rows = rows;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Every change of the running transaction is made for this reason. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void because(String reason) {
        Reason.set(VietnameseText.nfc(reason));
    }

    /** Keeps an act that changes no field. */
    @Transactional
    public void note(SubjectRef subject, String what, List<FieldChange> details) {
        AuditEntry entry = AuditEntry.of(
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                subject,
                what,
                subject.id(),
                Verb.NOTED,
                rows.changes(new EntityChanges.Result(details, List.of()), subject.id()),
                Reason.current(),
                currentActor.require());
        template.execute((java.sql.Connection connection) -> {
            rows.insert(connection, entry, List.of());
            return entry;
        });
    }

    /** What happened to a record and its parts, newest first; personal values where they are still kept. */
    @Transactional(readOnly = true)
    public List<HistoryLine> history(SubjectRef subject, int limit) {
        Map<UUID, List<FieldChange>> personal = jdbc
                .sql("""
                        select p.entry_id, p.field, p.old_value, p.new_value from audit_personal p
                        join audit_entry e on e.id = p.entry_id
                        where e.subject_type = :type and e.subject_id = :id""")
                .param("type", subject.type())
                .param("id", subject.id())
                .query((row, n) -> Map.entry(
                        row.getObject(1, UUID.class),
                        new FieldChange(row.getString(2), row.getString(3), row.getString(4))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql("""
                        select id, at, entity, verb, changes, reason, actor_name, actor_post, on_behalf_of, address
                        from audit_entry where subject_type = :type and subject_id = :id
                        order by at desc, id desc limit :limit""")
                .param("type", subject.type())
                .param("id", subject.id())
                .param("limit", limit)
                .query((row, n) -> new HistoryLine(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("entity"),
                        Verb.valueOf(row.getString("verb")),
                        withPersonal(
                                rows.read(row.getString("changes")),
                                personal.getOrDefault(row.getObject("id", UUID.class), List.of())),
                        row.getString("reason"),
                        row.getString("actor_name"),
                        row.getString("actor_post"),
                        row.getString("on_behalf_of"),
                        row.getString("address")))
                .list();
    }

    /**
     * What a form is told that read the record before somebody else saved it: who that was, and when. Looks at the
     * record alone, not at others that stand in the same history.
     */
    @Transactional(readOnly = true)
    public StaleDataException stale(AuditedEntity record) {
        return jdbc.sql("""
                        select actor_name, at from audit_entry
                        where subject_type = :type and subject_id = :id and entity_id = :entity
                        order by at desc, id desc limit 1""")
                .param("type", record.subject().type())
                .param("id", record.subject().id())
                .param("entity", record.id())
                .query((row, n) -> new StaleDataException(
                        record.subject(),
                        record.version(),
                        row.getString("actor_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional()
                .orElseGet(() -> new StaleDataException(record.subject(), record.version(), "", clock.instant()));
    }

    /**
     * Erases the personal values of all records of these kinds from the history, also of those that were removed since;
     * their digests stay and the chain with them. Called after the records themselves forget theirs, in the same
     * transaction.
     *
     * @param subject under which the records stand
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forgetPersonal(SubjectRef subject, Set<Class<? extends AuditedEntity>> kinds) {
        jdbc.sql("""
                        delete from audit_personal where entry_id in (
                            select id from audit_entry
                            where subject_type = :type and subject_id = :id and entity in (:kinds))""")
                .param("type", subject.type())
                .param("id", subject.id())
                .param("kinds", kinds.stream().map(Class::getSimpleName).toList())
                .update();
    }

    private static List<FieldChange> withPersonal(List<FieldChange> chained, List<FieldChange> kept) {
        List<FieldChange> all = new ArrayList<>();
        for (FieldChange change : chained) {
            all.add(kept.stream()
                    .filter(k -> k.field().equals(change.field()))
                    .findFirst()
                    .orElse(change));
        }
        return all;
    }
}
