package vn.congtachoi.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.GrowingDelay;

/**
 * How long somebody who mistyped must wait, by the law of {@link GrowingDelay}, counted per name and address since the
 * last success. The rows are the truth for all nodes.
 */
@Component
class SignInDelay {

    /** Failures older than this are forgotten. */
    private static final Duration MEMORY = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInDelay(DataSource dataSource, Clock clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
    }

    /** Time still to wait before the next try is looked at; zero when none. */
    Duration remaining(String username, String address) {
        Instant now = clock.instant();
        record Try(Instant at, boolean success) {}
        List<Try> tries = jdbc.sql("""
                        select at, success from security_sign_in
                        where username = ? and address = ? and at > ? order by at desc limit 16""")
                .params(username, address, now.minus(MEMORY).atOffset(ZoneOffset.UTC))
                .query((row, n) ->
                        new Try(row.getObject(1, OffsetDateTime.class).toInstant(), row.getBoolean(2)))
                .list();
        int failures = 0;
        while (failures < tries.size() && !tries.get(failures).success()) {
            failures++;
        }
        if (failures == 0) {
            return Duration.ZERO;
        }
        return GrowingDelay.left(failures, tries.getFirst().at(), now);
    }
}
