package vn.congtachoi.kernel;

import java.time.Duration;
import java.time.Instant;

/**
 * How long somebody who mistyped a secret must wait before the next try is looked at: nothing for two tries, then 2, 4,
 * 8 … seconds up to five minutes. Nobody is ever locked out, and no request thread sleeps.
 */
public final class GrowingDelay {

    /** With this many failures in a row the waiting begins. */
    public static final int FREE_TRIES = 3;

    /** However often somebody mistypes, she never waits longer. */
    public static final Duration LONGEST = Duration.ofMinutes(5);

    private static final int MOST_DOUBLINGS = 16;

    private GrowingDelay() {}

    /** @param failures in a row, since the last success */
    public static Duration after(int failures) {
        if (failures < FREE_TRIES) {
            return Duration.ZERO;
        }
        long seconds = 1L << Math.min(failures - FREE_TRIES + 1, MOST_DOUBLINGS);
        return seconds > LONGEST.toSeconds() ? LONGEST : Duration.ofSeconds(seconds);
    }

    /** What is left of it now; zero when nothing is. */
    public static Duration left(int failures, Instant lastFailure, Instant now) {
        Duration wait = after(failures);
        Duration left = Duration.between(now, lastFailure.plus(wait));
        return wait.isZero() || left.isNegative() ? Duration.ZERO : left;
    }

    /** Whole seconds as a person is told them, at least one. */
    public static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
