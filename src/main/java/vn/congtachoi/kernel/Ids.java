package vn.congtachoi.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** New identifiers: UUID version 7, ordered by time of creation. Never a secret. */
public final class Ids {

    private Ids() {}

    /** A new id; later ones sort behind earlier ones. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
