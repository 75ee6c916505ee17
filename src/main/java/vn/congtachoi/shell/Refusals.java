package vn.congtachoi.shell;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import vn.congtachoi.kernel.ForbiddenException;

/** Finds the reason inside the wrappers that frameworks put around it. */
final class Refusals {

    private Refusals() {}

    static <X extends Throwable> Optional<X> find(Throwable thrown, Class<X> type) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return Optional.of(type.cast(at));
            }
        }
        return Optional.empty();
    }

    /** Whether the services said that she may not: the reason is hers, not a fault of the portal. */
    static boolean isForbidden(Throwable thrown) {
        return find(thrown, ForbiddenException.class).isPresent()
                || find(thrown, AccessDeniedException.class).isPresent();
    }
}
