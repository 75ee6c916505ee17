package vn.congtachoi.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;
import vn.congtachoi.kernel.GrowingDelay;

/** A try came before the growing delay was over; it was not looked at. */
class SignInTooEarlyException extends AuthenticationException {

    private final Duration wait;

    SignInTooEarlyException(Duration wait) {
        super("Too early by " + wait);
        this.wait = wait;
    }

    /** Whole seconds to wait, at least one. */
    long seconds() {
        return GrowingDelay.seconds(wait);
    }
}
