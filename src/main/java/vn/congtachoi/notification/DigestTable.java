package vn.congtachoi.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who got the mail of which morning, in SQL: two nodes decide by the rows that an update changed. */
final class DigestTable {

    /** A notice as the mail tells it. */
    record Line(String title, String detail, String path) {}

    /** Far enough for somebody who never had a mail; older notices she knows. */
    private static final int FIRST_MAIL_DAYS = 3;

    private final JdbcClient jdbc;

    DigestTable(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** The people with something unread that no mail told yet, who have not had the mail of this day. */
    List<UUID> waiting(LocalDate day, Instant until) {
        return jdbc.sql("""
                        select distinct n.person_id from notification_notice n
                        left join notification_digest d on d.person_id = n.person_id
                        where n.read_at is null and n.created_at <= :until
                          and n.created_at > coalesce(d.told_until, :first)
                          and coalesce(d.wanted, true) and (d.claimed_on is null or d.claimed_on < :day)""")
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("first", first(until))
                .param("day", day)
                .query(UUID.class)
                .list();
    }

    private static OffsetDateTime first(Instant until) {
        return until.atOffset(ZoneOffset.UTC).minusDays(FIRST_MAIL_DAYS);
    }

    /** Takes the mail of the day for this node; false when another one has it. */
    boolean claim(UUID person, LocalDate day) {
        require(person);
        return jdbc.sql("""
                                update notification_digest set claimed_on = :day
                                where person_id = :person and (claimed_on is null or claimed_on < :day)""").param("day", day).param("person", person).update() == 1;
    }

    /** It could not be sent: somebody may try again. */
    void release(UUID person, LocalDate day) {
        jdbc.sql("update notification_digest set claimed_on = null where person_id = ? and claimed_on = ?")
                .params(person, day)
                .update();
    }

    /** It was sent, with everything up to this moment. */
    void told(UUID person, Instant until) {
        jdbc.sql("update notification_digest set told_until = ? where person_id = ?")
                .params(until.atOffset(ZoneOffset.UTC), person)
                .update();
    }

    /** What the mail tells: unread, and in no mail so far; the newest first. */
    List<Line> lines(UUID person, Instant until, int limit) {
        return jdbc.sql("""
                        select n.title, n.detail, n.path from notification_notice n
                        left join notification_digest d on d.person_id = n.person_id
                        where n.person_id = :person and n.read_at is null and n.created_at <= :until
                          and n.created_at > coalesce(d.told_until, :first)
                        order by n.created_at desc, n.id desc limit :limit""")
                .param("person", person)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("first", first(until))
                .param("limit", limit)
                .query((row, n) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(row.getString("title"), row.getString("detail"), row.getString("path"));
    }

    boolean wants(UUID person) {
        @Nullable
        Boolean said = jdbc.sql("select wanted from notification_digest where person_id = ?")
                .param(person)
                .query(Boolean.class)
                .optional()
                .orElse(null);
        return said == null || said;
    }

    void want(UUID person, boolean wanted) {
        require(person);
        jdbc.sql("update notification_digest set wanted = ? where person_id = ?")
                .params(wanted, person)
                .update();
    }

    private void require(UUID person) {
        jdbc.sql("insert into notification_digest (person_id, wanted) values (?, true) on conflict do nothing")
                .param(person)
                .update();
    }
}
