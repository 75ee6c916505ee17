package vn.congtachoi.supervision.record;

import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.attachment.AttachmentRow;
import vn.congtachoi.attachment.Attachments;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.supervision.CampaignDeed;
import vn.congtachoi.supervision.SupervisionPermissions;
import vn.congtachoi.supervision.VisitGate;

/** Photos and files that show what was found. They are never changed nor taken away; a wrong one is replaced, seen. */
@Service
@PreAuthorize("denyAll()")
public class EvidenceService {

    private final VisitGate gate;
    private final EvidenceShelf shelf;
    private final Findings findings;
    private final Attachments attachments;

    EvidenceService(VisitGate gate, EvidenceShelf shelf, Findings findings, Attachments attachments) {
        this.gate = gate;
        this.shelf = shelf;
        this.findings = findings;
        this.attachments = attachments;
    }

    /**
     * Adds a piece of evidence.
     *
     * @param findingId what it shows, or null for the visit as a whole
     * @return its file
     * @throws BusinessException when the file is refused, or the finding is of another visit
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public AttachmentRow add(UUID visitId, @Nullable UUID findingId, String name, InputStream bytes) {
        VisitGate.Facts visit = gate.record(visitId);
        if (findingId != null
                && findings.findById(findingId)
                        .filter(finding -> finding.visitId().equals(visitId))
                        .isEmpty()) {
            throw new BusinessException("supervision.finding.error.elsewhere");
        }
        AttachmentRow file = attachments.add(visit.subject(), name, bytes);
        shelf.save(new VisitEvidence(visitId, findingId, file));
        gate.told(visitId, CampaignDeed.EVIDENCE, file.name());
        return file;
    }

    /**
     * Puts another file in the place of one; both stay, with their hashes, and the reason.
     *
     * @throws BusinessException without a reason, when it is the very same file, or it was replaced already
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public AttachmentRow replace(UUID evidenceId, String name, InputStream bytes, String reason) {
        VisitEvidence before =
                shelf.findById(evidenceId).orElseThrow(() -> new BusinessException("supervision.evidence.error.gone"));
        VisitGate.Facts visit = gate.record(before.visitId());
        if (reason.isBlank()) {
            throw new BusinessException("supervision.act.words");
        }
        boolean again = shelf.findByVisitIdOrderByUploadedAtAscIdAsc(visit.id()).stream()
                .anyMatch(each -> evidenceId.equals(each.replacesId()));
        if (again) {
            throw new BusinessException("supervision.evidence.error.replaced");
        }
        AttachmentRow file = attachments.add(visit.subject(), name, bytes);
        if (file.receivedSha256().equals(before.sha256())) {
            throw new BusinessException("supervision.evidence.error.same");
        }
        shelf.save(new VisitEvidence(visit.id(), before.findingId(), file).inPlaceOf(before, reason));
        gate.told(visit.id(), CampaignDeed.EVIDENCE, reason);
        return file;
    }
}
