package vn.congtachoi.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.SubjectRef;

/** Port: who signs minutes of a record beside whoever signs for the unit; where nobody knows, it is who wrote them. */
public interface BesideSigner {

    /**
     * Both sides of minutes.
     *
     * @param lines above the signature on the left
     * @param name below it; empty where it is written by hand
     * @param own above the unit's signature instead of the signer's post; empty to leave that
     */
    record Sides(List<String> lines, String name, List<String> own) {

        public Sides {
            lines = List.copyOf(lines);
            own = List.copyOf(own);
        }
    }

    /** @param signerId who signs for the unit, or null while nobody is chosen */
    Optional<Sides> of(SubjectRef origin, @Nullable UUID signerId);
}
