package vn.congtachoi.indicator;

import java.io.InputStream;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.attachment.AttachmentRow;
import vn.congtachoi.attachment.Attachments;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Permission;

/** Photos and scans of paper sheets that prove figures entered for a unit; they hang on the unit's return. */
@Service
@PreAuthorize("denyAll()")
public class Evidence {

    private static final Permission ENTER = Permission.of(IndicatorPermissions.ENTER);

    private final Attachments attachments;
    private final FigureRevisions revisions;
    private final Store store;
    private final RightsHere rights;

    Evidence(Attachments attachments, FigureRevisions revisions, Store store, RightsHere rights) {
        this.attachments = attachments;
        this.revisions = revisions;
        this.store = store;
        this.rights = rights;
    }

    /**
     * Keeps a photo of the sheet; figures then name it as their evidence.
     *
     * @throws BusinessException when the file is refused
     */
    @Needs(IndicatorPermissions.ENTER)
    @Transactional
    public AttachmentRow add(UUID roundId, UUID unitId, String name, InputStream bytes) {
        rights.access().require(ENTER, unitId);
        return attachments.add(store.unitReturn(roundId, unitId).evidenceSubject(), name, bytes);
    }

    /**
     * Takes back a photo that was added by mistake.
     *
     * @throws BusinessException when a figure already names it: then it is part of the history
     */
    @Needs(IndicatorPermissions.ENTER)
    @Transactional
    public void takeBack(UUID roundId, UUID unitId, UUID attachmentId, String reason) {
        rights.access().require(ENTER, unitId);
        boolean there = attachments.list(store.unitReturn(roundId, unitId).evidenceSubject()).stream()
                .anyMatch(row -> row.id().equals(attachmentId));
        if (!there) {
            throw new BusinessException("indicator.notFound");
        }
        if (revisions.existsByEntrySourceEvidenceId(attachmentId)) {
            throw new BusinessException("indicator.evidence.used");
        }
        attachments.remove(attachmentId, reason);
    }
}
