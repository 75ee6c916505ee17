package vn.congtachoi.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in front of it and who carries it.
 *
 * @param chairId chủ trì, of the portal, or null
 * @param chairName somebody else who chairs it; empty beside {@code chairId}
 * @param leadId phụ trách: who prepares it and confirms its result, or null while nobody is named
 */
public record EventHeads(
        @Nullable UUID chairId, String chairName, @Nullable UUID leadId) {

    /** Nobody is named yet. */
    public static final EventHeads NONE = new EventHeads(null, "", null);
}
