package vn.congtachoi.security;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.GrowingDelay;

/**
 * Six digits that only the terminal shows. A wrong one makes everybody's next try wait longer, as at the door: a machine
 * that may try without end has soon guessed six digits.
 */
final class SetupCode {

    private static final int CODES = 1_000_000;

    private final InstantSource clock;
    private final String digits = "%06d".formatted(new SecureRandom().nextInt(CODES));
    private int wrongTries;
    private Instant lastTry = Instant.EPOCH;

    SetupCode(InstantSource clock) {
        this.clock = clock;
    }

    String digits() {
        return digits;
    }

    /** @throws BusinessException when something else was typed, or too soon after wrong tries */
    synchronized void require(String typed) {
        Instant now = clock.instant();
        Duration wait = Duration.between(now, lastTry.plus(GrowingDelay.after(wrongTries)));
        if (wait.isPositive()) {
            throw new BusinessException("security.setup.error.wait", wait.toSeconds() + 1);
        }
        if (!digits.equals(typed.strip())) {
            wrongTries++;
            lastTry = now;
            throw new BusinessException("security.setup.error.code");
        }
    }
}
