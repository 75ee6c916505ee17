package vn.congtachoi.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.SubjectRef;

/** The rows of the inbox in SQL: read marks are not history, and the bells of a node need one query for all of them. */
final class NoticeTable {

    static final Duration READ_KEPT = Duration.ofDays(90);
    static final Duration UNREAD_KEPT = Duration.ofDays(400);

    /** Bounds the length of a statement, not the number of people. */
    private static final int PEOPLE_PER_QUERY = 500;

    /** A notice as it is stored. */
    record Text(String title, String detail, String path) {}

    private final JdbcClient jdbc;

    NoticeTable(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    int insert(
            Collection<UUID> personIds, Text text, SubjectRef subject, @Nullable String dedupeKey, Instant createdAt) {
        int written = 0;
        for (UUID person : personIds) {
            written += jdbc.sql("""
                            insert into notification_notice (id, person_id, title, detail, path, subject_type,
                            subject_id, dedupe_key, created_at)
                            values (:id, :person, :title, :detail, :path, :type, :subject, :key, :at)
                            on conflict do nothing""")
                    .param("id", Ids.next())
                    .param("person", person)
                    .param("title", text.title())
                    .param("detail", text.detail())
                    .param("path", text.path())
                    .param("type", subject.type())
                    .param("subject", subject.id())
                    .param("key", dedupeKey, Types.VARCHAR)
                    .param("at", createdAt.atOffset(ZoneOffset.UTC))
                    .update();
        }
        return written;
    }

    int unread(UUID person) {
        return jdbc.sql("select count(*) from notification_notice where person_id = ? and read_at is null")
                .param(person)
                .query(Integer.class)
                .single();
    }

    int count(UUID person) {
        return jdbc.sql("select count(*) from notification_notice where person_id = ?")
                .param(person)
                .query(Integer.class)
                .single();
    }

    List<NoticeRow> page(UUID person, boolean unreadOnly, int offset, int limit) {
        return jdbc.sql("""
                        select id, title, detail, path, subject_type, subject_id, created_at, read_at
                        from notification_notice where person_id = ?"""
                        + (unreadOnly ? " and read_at is null" : "")
                        + " order by created_at desc, id desc limit ? offset ?")
                .params(person, limit, offset)
                .query((row, n) -> row(row))
                .list();
    }

    private static NoticeRow row(ResultSet row) throws SQLException {
        return new NoticeRow(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("detail"),
                row.getString("path"),
                SubjectRef.of(row.getString("subject_type"), row.getObject("subject_id", UUID.class)),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("read_at") != null);
    }

    Optional<String> path(UUID person, UUID notice) {
        return jdbc.sql("select path from notification_notice where person_id = ? and id = ?")
                .params(person, notice)
                .query(String.class)
                .optional();
    }

    void markUnread(UUID person, Instant readAt) {
        jdbc.sql("update notification_notice set read_at = null where person_id = ? and read_at = ?")
                .params(person, readAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    void markRead(UUID person, UUID notice, Instant at) {
        jdbc.sql("update notification_notice set read_at = ? where person_id = ? and id = ? and read_at is null")
                .params(at.atOffset(ZoneOffset.UTC), person, notice)
                .update();
    }

    void markAllRead(UUID person, Instant at) {
        jdbc.sql("update notification_notice set read_at = ? where person_id = ? and read_at is null")
                .params(at.atOffset(ZoneOffset.UTC), person)
                .update();
    }

    /** What the bells of these people show; who has nothing unread is not in the answer. */
    Map<UUID, InboxState> states(List<UUID> people) {
        Map<UUID, InboxState> states = new HashMap<>();
        for (int from = 0; from < people.size(); from += PEOPLE_PER_QUERY) {
            List<UUID> some = people.subList(from, Math.min(from + PEOPLE_PER_QUERY, people.size()));
            jdbc.sql("""
                            select person_id, count(*) as unread, max(created_at) as newest from notification_notice
                            where read_at is null and person_id in (:people) group by person_id""")
                    .param("people", some)
                    .query((row, n) -> states.put(
                            row.getObject("person_id", UUID.class),
                            new InboxState(
                                    row.getInt("unread"),
                                    row.getObject("newest", OffsetDateTime.class)
                                            .toInstant())))
                    .list();
        }
        return states;
    }

    int purge(Instant now) {
        return jdbc.sql("delete from notification_notice where read_at < ? or created_at < ?")
                .params(
                        now.minus(READ_KEPT).atOffset(ZoneOffset.UTC),
                        now.minus(UNREAD_KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }
}
