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

/**
 * How long somebody who mistyped must wait: nothing for three tries, then 2, 4, 8 … seconds up to five minutes, counted
 * per name and address since the last success. Nobody is ever locked out, no request thread sleeps, and the rows are
 * the truth for all nodes.
 */
@Component
class SignInDelay {

    static final int FREE_TRIES = 3;
    static final Duration LONGEST = Duration.ofMinutes(5);

    /** Failures older than this are forgotten. */
    private static final Duration MEMORY = Duration.ofHours(1);

    private static final int COUNTED = 16;

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
        Duration wait = after(failures);
        Duration left = Duration.between(now, tries.getFirst().at().plus(wait));
        return left.isNegative() ? Duration.ZERO : left;
    }

    static Duration after(int failures) {
        if (failures < FREE_TRIES) {
            return Duration.ZERO;
        }
        long seconds = 1L << Math.min(failures - FREE_TRIES + 1, COUNTED);
        return seconds > LONGEST.toSeconds() ? LONGEST : Duration.ofSeconds(seconds);
    }
}
