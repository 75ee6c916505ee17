package vn.congtachoi.supervision.record;

import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.attachment.AttachmentRow;
import vn.congtachoi.attachment.Attachments;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Ids;
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
        return keep(gate.record(visitId), new EvidenceForm(Ids.next(), findingId, name), bytes);
    }

    /**
     * Adds a piece of evidence under the id that its sender made. One that is sent twice under the same id is one.
     *
     * @throws BusinessException when the file is refused, or the finding or the id is of another visit
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public void add(UUID visitId, EvidenceForm form, InputStream bytes) {
        VisitGate.Facts visit = gate.record(visitId);
        if (!isKept(visitId, form)) {
            keep(visit, form, bytes);
        }
    }

    private AttachmentRow keep(VisitGate.Facts visit, EvidenceForm form, InputStream bytes) {
        UUID findingId = form.findingId();
        if (findingId != null
                && findings.findById(findingId)
                        .filter(finding -> finding.visitId().equals(visit.id()))
                        .isEmpty()) {
            throw new BusinessException("supervision.finding.error.elsewhere");
        }
        AttachmentRow file = attachments.add(visit.subject(), form.name(), bytes);
        shelf.save(new VisitEvidence(form.id(), visit.id(), findingId, file));
        gate.told(visit.id(), CampaignDeed.EVIDENCE, file.name());
        return file;
    }

    private boolean isKept(UUID visitId, EvidenceForm form) {
        Optional<VisitEvidence> known = shelf.findById(form.id());
        if (known.filter(each -> !each.visitId().equals(visitId)).isPresent()) {
            throw new BusinessException("supervision.evidence.error.elsewhere");
        }
        return known.isPresent();
    }

    /**
     * Puts another file in the place of one; both stay, with their hashes, and the reason.
     *
     * @throws BusinessException without a reason, when it is the very same file, or it was replaced already
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public AttachmentRow replace(UUID evidenceId, String name, InputStream bytes, String reason) {
        VisitEvidence before = known(evidenceId);
        return replace(gate.record(before.visitId()), before, new EvidenceForm(Ids.next(), null, name), bytes, reason);
    }

    /**
     * The same under the id that its sender made. One that is sent twice under the same id replaces once.
     *
     * @throws BusinessException without a reason, when it is the very same file, it was replaced already, or one of the
     *     two is of another visit
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public void replace(UUID visitId, UUID evidenceId, EvidenceForm form, InputStream bytes, String reason) {
        VisitGate.Facts visit = gate.record(visitId);
        VisitEvidence before = known(evidenceId);
        if (!before.visitId().equals(visitId)) {
            throw new BusinessException("supervision.evidence.error.elsewhere");
        }
        if (!isKept(visit.id(), form)) {
            replace(visit, before, form, bytes, reason);
        }
    }

    private VisitEvidence known(UUID id) {
        return shelf.findById(id).orElseThrow(() -> new BusinessException("supervision.evidence.error.gone"));
    }

    private AttachmentRow replace(
            VisitGate.Facts visit, VisitEvidence before, EvidenceForm form, InputStream bytes, String reason) {
        if (reason.isBlank()) {
            throw new BusinessException("supervision.act.words");
        }
        boolean again = shelf.findByVisitIdOrderByUploadedAtAscIdAsc(visit.id()).stream()
                .anyMatch(each -> before.id().equals(each.replacesId()));
        if (again) {
            throw new BusinessException("supervision.evidence.error.replaced");
        }
        AttachmentRow file = attachments.add(visit.subject(), form.name(), bytes);
        if (file.receivedSha256().equals(before.sha256())) {
            throw new BusinessException("supervision.evidence.error.same");
        }
        shelf.save(new VisitEvidence(form.id(), visit.id(), before.findingId(), file).inPlaceOf(before, reason));
        gate.told(visit.id(), CampaignDeed.EVIDENCE, reason);
        return file;
    }
}
