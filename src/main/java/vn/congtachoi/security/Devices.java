package vn.congtachoi.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.Secret;

/**
 * Browsers in which an account is signed in. Both kinds hold only the hash of what the browser presents; ending a row
 * signs that browser out on every node at its next request.
 */
@Component
class Devices {

    enum Kind {
        SESSION,
        REMEMBERED
    }

    record Row(
            UUID id, Kind kind, String secretHash, String address, String device, Instant startedAt, Instant seenAt) {}

    static final Duration REMEMBERED_FOR = Duration.ofDays(60);
    private static final Duration SEEN_STEP = Duration.ofMinutes(2);
    private static final int LONGEST_DEVICE = 300;

    private final JdbcClient jdbc;
    private final Clock clock;

    Devices(DataSource dataSource, Clock clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
    }

    @Transactional
    public void start(UUID accountId, Kind kind, String secret, String address, String device) {
        OffsetDateTime now = now();
        jdbc.sql("""
                        insert into security_device
                        (id, account_id, kind, secret_hash, address, device, started_at, seen_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Ids.next(),
                        accountId,
                        kind.name(),
                        Secret.hash(secret),
                        address,
                        device.length() <= LONGEST_DEVICE ? device : device.substring(0, LONGEST_DEVICE),
                        now,
                        now)
                .update();
    }

    /** The account behind a secret that a browser presents, if that browser is still signed in and its account open. */
    @Transactional
    public Optional<UUID> recognise(Kind kind, String secret) {
        OffsetDateTime now = now();
        OffsetDateTime oldest = kind == Kind.REMEMBERED ? now.minus(REMEMBERED_FOR) : OffsetDateTime.MIN;
        record Found(UUID id, UUID accountId, OffsetDateTime startedAt, OffsetDateTime seenAt) {}
        Optional<Found> found = jdbc.sql("""
                        select d.id, d.account_id, d.started_at, d.seen_at from security_device d
                        join security_account a on a.id = d.account_id
                        where d.secret_hash = ? and d.kind = ? and d.ended_at is null and a.state = 'ACTIVE'""")
                .params(Secret.hash(secret), kind.name())
                .query((row, n) -> new Found(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, OffsetDateTime.class),
                        row.getObject(4, OffsetDateTime.class)))
                .optional()
                .filter(row -> row.startedAt().isAfter(oldest));
        found.filter(row -> row.seenAt().isBefore(now.minus(SEEN_STEP)))
                .ifPresent(row -> jdbc.sql("update security_device set seen_at = ? where id = ?")
                        .params(now, row.id())
                        .update());
        return found.map(Found::accountId);
    }

    @Transactional
    public void end(String secret) {
        jdbc.sql("update security_device set ended_at = ? where secret_hash = ? and ended_at is null")
                .params(now(), Secret.hash(secret))
                .update();
    }

    /** Ends one browser of this account; answers whether there was such a row. */
    @Transactional
    public boolean end(UUID accountId, UUID deviceId) {
        return jdbc.sql("update security_device set ended_at = ? where id = ? and account_id = ? and ended_at is null")
                        .params(now(), deviceId, accountId)
                        .update()
                > 0;
    }

    /** Signs the account out everywhere: its password was reset or it was closed. */
    @Transactional
    public void endAll(UUID accountId) {
        jdbc.sql("update security_device set ended_at = ? where account_id = ? and ended_at is null")
                .params(now(), accountId)
                .update();
    }

    /** Signs the account out everywhere but in the browser that presents one of these. */
    @Transactional
    public void endOthers(UUID accountId, Set<String> keptHashes) {
        if (keptHashes.isEmpty()) {
            endAll(accountId);
            return;
        }
        jdbc.sql("""
                        update security_device set ended_at = :now
                        where account_id = :account and ended_at is null and secret_hash not in (:kept)""")
                .param("now", now())
                .param("account", accountId)
                .param("kept", keptHashes)
                .update();
    }

    /** Where the account is signed in now, last used first. */
    @Transactional(readOnly = true)
    public List<Row> of(UUID accountId) {
        return jdbc.sql("""
                        select id, kind, secret_hash, address, device, started_at, seen_at from security_device
                        where account_id = ? and ended_at is null and seen_at > ? order by seen_at desc""")
                .params(accountId, now().minus(REMEMBERED_FOR))
                .query((row, n) -> new Row(
                        row.getObject(1, UUID.class),
                        Kind.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, OffsetDateTime.class).toInstant(),
                        row.getObject(7, OffsetDateTime.class).toInstant()))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
