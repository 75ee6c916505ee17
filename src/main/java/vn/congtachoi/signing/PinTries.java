package vn.congtachoi.signing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.GrowingDelay;
import vn.congtachoi.kernel.Ids;

/**
 * Tries of a key's PIN and how long the next one must wait, by the law of {@link GrowingDelay}. A try is written in a
 * transaction of its own: what a wrong PIN refuses must not take its trace along.
 */
@Component
class PinTries {

    /** Failures older than this are forgotten. */
    private static final Duration MEMORY = Duration.ofHours(1);

    private record Try(Instant at, boolean success) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    PinTries(DataSource dataSource, Clock clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
    }

    /** Time still to wait before the next try is looked at; zero when none. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public Duration remaining(UUID keyId) {
        Instant now = clock.instant();
        List<Try> tries = jdbc.sql("""
                        select at, success from signing_pin_try where key_id = ? and at > ?
                        order by at desc, id desc limit 16""")
                .params(keyId, now.minus(MEMORY).atOffset(ZoneOffset.UTC))
                .query((row, n) ->
                        new Try(row.getObject(1, OffsetDateTime.class).toInstant(), row.getBoolean(2)))
                .list();
        int failures = 0;
        while (failures < tries.size() && !tries.get(failures).success()) {
            failures++;
        }
        return failures == 0
                ? Duration.ZERO
                : GrowingDelay.left(failures, tries.getFirst().at(), now);
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void write(UUID keyId, boolean success) {
        jdbc.sql("insert into signing_pin_try (id, key_id, at, success) values (?, ?, ?, ?)")
                .params(Ids.next(), keyId, clock.instant().atOffset(ZoneOffset.UTC), success)
                .update();
    }

    /** Removes what no delay counts any more; answers how many. */
    @Transactional
    public int forget() {
        return jdbc.sql("delete from signing_pin_try where at < ?")
                .param(clock.instant().minus(MEMORY).atOffset(ZoneOffset.UTC))
                .update();
    }
}
