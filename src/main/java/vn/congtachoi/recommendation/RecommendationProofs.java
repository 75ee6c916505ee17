package vn.congtachoi.recommendation;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.attachment.AttachmentRow;
import vn.congtachoi.attachment.Attachments;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;

/** Minh chứng: photos and papers that show that a recommendation was done. */
@Service
@PreAuthorize("denyAll()")
public class RecommendationProofs {

    private final RecommendationStore store;
    private final RecommendationRights rights;
    private final Attachments attachments;

    RecommendationProofs(RecommendationStore store, RecommendationRights rights, Attachments attachments) {
        this.store = store;
        this.rights = rights;
        this.attachments = attachments;
    }

    /** In the order in which they came; none for somebody who does not read the recommendation. */
    @Needs(RecommendationPermissions.READ)
    @Transactional(readOnly = true)
    public List<AttachmentRow> of(UUID id) {
        return attachments.list(store.get(id).subject());
    }

    /** @throws BusinessException when the file is refused, or nothing is added any more; nothing is kept then */
    @Needs(RecommendationPermissions.READ)
    @Transactional
    public AttachmentRow add(UUID id, String name, InputStream bytes) {
        Recommendation recommendation = rights.readable(store.lock(id));
        rights.mayProve(recommendation).orThrow();
        return attachments.add(recommendation.subject(), name, bytes);
    }

    /** @throws BusinessException without a reason, when it is before whoever confirms, or no file of this one */
    @Needs(RecommendationPermissions.READ)
    @Transactional
    public void remove(UUID id, UUID file, String reason) {
        Recommendation recommendation = rights.readable(store.lock(id));
        rights.mayRemove(recommendation).orThrow();
        if (of(id).stream().noneMatch(row -> row.id().equals(file))) {
            throw new BusinessException("attachment.error.gone");
        }
        attachments.remove(file, reason);
    }
}
