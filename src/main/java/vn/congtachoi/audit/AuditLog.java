package vn.congtachoi.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.SubjectRef;

/**
 * The history over all records, newest first, and the check of its chain. Who may read which part is for the caller to
 * say; personal values stay digests here.
 */
@Component
public class AuditLog {

    private final JdbcClient jdbc;
    private final AuditRows rows;
    private final AuditChain chain;

    AuditLog(DataSource dataSource, AuditRows rows, AuditChain chain) {
        this.jdbc = JdbcClient.create(dataSource);
        this.rows = rows;
        this.chain = chain;
    }

    /** The entries that fit; none where the filter names nobody. */
    @Transactional(readOnly = true)
    public List<AuditLogLine> page(AuditLogFilter filter, Pageable page) {
        if (filter.actors() != null && filter.actors().isEmpty()) {
            return List.of();
        }
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new LinkedHashMap<>();
        when(filter.actors(), "actor_id in (:actors)", "actors", conditions, values);
        when(moment(filter.from()), "at >= :from", "from", conditions, values);
        when(moment(filter.until()), "at < :until", "until", conditions, values);
        when(filter.subjectType(), "subject_type = :type", "type", conditions, values);
        values.put("limit", page.getPageSize());
        values.put("offset", page.getOffset());
        return jdbc.sql("""
                        select id, at, subject_type, subject_id, entity, verb, changes, reason, actor_name, actor_post,
                        on_behalf_of, address from audit_entry where %s
                        order by at desc, id desc limit :limit offset :offset""".formatted(String.join(" and ", conditions)))
                .params(values)
                .query((row, n) -> new AuditLogLine(
                        row.getObject("id", UUID.class),
                        SubjectRef.of(row.getString("subject_type"), row.getObject("subject_id", UUID.class)),
                        new HistoryLine(
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getString("entity"),
                                Verb.valueOf(row.getString("verb")),
                                rows.read(row.getString("changes")),
                                row.getString("reason"),
                                row.getString("actor_name"),
                                row.getString("actor_post"),
                                row.getString("on_behalf_of"),
                                row.getString("address"))))
                .list();
    }

    private static void when(
            @Nullable Object value,
            String condition,
            String name,
            List<String> conditions,
            Map<String, Object> values) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    /** The kinds of records of which something is written. */
    @Transactional(readOnly = true)
    public List<String> kinds() {
        return jdbc.sql("select distinct subject_type from audit_entry order by subject_type")
                .query(String.class)
                .list();
    }

    /** Where the chain first does not hold; empty when it is whole. Entries of the last minute may not be in it yet. */
    @Transactional(readOnly = true)
    public Optional<ChainBreak> firstBreak() {
        return chain.firstBroken().map(position -> jdbc.sql("select at, actor_name from audit_entry where position = ?")
                .param(position)
                .query((row, n) -> new ChainBreak(
                        position, row.getObject(1, OffsetDateTime.class).toInstant(), row.getString(2)))
                .optional()
                .orElseGet(() -> new ChainBreak(position, null, "")));
    }
}
