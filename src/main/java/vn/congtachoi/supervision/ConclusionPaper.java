package vn.congtachoi.supervision;

import java.util.Optional;
import java.util.UUID;

/** Port: the signed paper that concludes a visit, where there is one on the portal. */
public interface ConclusionPaper {

    /** Of the visit itself, or of its whole campaign; the latest. */
    Optional<UUID> of(UUID campaignId, UUID visitId);
}
