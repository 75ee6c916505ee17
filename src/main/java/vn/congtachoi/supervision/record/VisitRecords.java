package vn.congtachoi.supervision.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.attachment.AttachmentRow;
import vn.congtachoi.attachment.Attachments;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.supervision.CampaignDeed;
import vn.congtachoi.supervision.OutlineRow;
import vn.congtachoi.supervision.OutlineService;
import vn.congtachoi.supervision.SupervisionPermissions;
import vn.congtachoi.supervision.VisitGate;
import vn.congtachoi.supervision.rules.VisitState;

/** Biên bản, findings and what is demanded: written on the spot, read afterwards. */
@Service
@PreAuthorize("denyAll()")
public class VisitRecords {

    private final VisitGate gate;
    private final AllMinutes minutes;
    private final Findings findings;
    private final EvidenceShelf evidence;
    private final Demands demands;
    private final OutlineService outlines;
    private final Repeats repeats;
    private final Attachments attachments;
    private final AuditTrail audit;
    private final CurrentActor currentActor;

    VisitRecords(
            VisitGate gate,
            AllMinutes minutes,
            Findings findings,
            EvidenceShelf evidence,
            Demands demands,
            OutlineService outlines,
            Repeats repeats,
            Attachments attachments,
            AuditTrail audit,
            CurrentActor currentActor) {
        this.gate = gate;
        this.minutes = minutes;
        this.findings = findings;
        this.evidence = evidence;
        this.demands = demands;
        this.outlines = outlines;
        this.repeats = repeats;
        this.attachments = attachments;
        this.audit = audit;
        this.currentActor = currentActor;
    }

    /**
     * What was found at the visit. Its body reads what it is to agree to: the closed minutes, and no drafts.
     *
     * @throws BusinessException when there is none, or it does not concern her
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public RecordSheet of(UUID visitId) {
        VisitGate.Facts visit = gate.facts(visitId);
        VisitMinutes written = minutes.findByVisitId(visitId).orElseGet(() -> new VisitMinutes(visitId));
        List<String> frozen = OutlinePoints.read(written.outlinePoints());
        OutlineRow outline = outlines.version(visit.outlineId()).orElse(null);
        boolean holding = gate.isHolding(visitId);
        if (!holding && !visit.state().isHeld()) {
            return RecordSheet.empty(gate.mayRecord(visitId));
        }
        boolean closed = !written.frozen().name().isEmpty() && visit.state() != VisitState.UNDERWAY;
        return new RecordSheet(
                written.form(),
                closed || outline == null ? written.frozen() : new RecordSheet.Frozen(outline.name(), outline.number()),
                closed || outline == null ? frozen : outline.points(),
                written.agreement(),
                findings.findByVisitIdOrderByPosition(visitId).stream()
                        .map(Finding::row)
                        .toList(),
                evidence(visit),
                holding
                        ? demands.findByVisitIdOrderByPosition(visitId).stream()
                                .map(Demand::form)
                                .toList()
                        : List.of(),
                gate.mayRecord(visitId),
                gate.mayDemand(visitId),
                mayAgree(visit, written));
    }

    private List<EvidenceRow> evidence(VisitGate.Facts visit) {
        List<VisitEvidence> shelf = evidence.findByVisitIdOrderByUploadedAtAscIdAsc(visit.id());
        Map<UUID, VisitEvidence> replacedBy = new HashMap<>();
        shelf.forEach(each -> {
            UUID before = each.replacesId();
            if (before != null) {
                replacedBy.put(before, each);
            }
        });
        Map<UUID, AttachmentRow> files = new HashMap<>();
        attachments.list(visit.subject()).forEach(file -> files.put(file.id(), file));
        return shelf.stream()
                .map(each -> {
                    AttachmentRow file = files.get(each.attachmentId());
                    return each.row(replacedBy.get(each.id()), file != null && file.width() != null);
                })
                .toList();
    }

    /** The body agrees to closed minutes once; it may say what it remarks. */
    private Decision mayAgree(VisitGate.Facts visit, VisitMinutes written) {
        if (!visit.state().isHeld() || written.isEmpty()) {
            return Decision.no("supervision.record.error.open");
        }
        return written.isAgreed() ? Decision.no("supervision.record.error.agreed") : gate.mayAnswer(visit.id());
    }

    /**
     * Writes the minutes. The same text sent twice is written once.
     *
     * @return its version from now on
     * @throws vn.congtachoi.kernel.StaleDataException when somebody else wrote after the form had read them
     * @throws vn.congtachoi.kernel.ForbiddenException when she may not, or the visit is not under way
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public long write(UUID visitId, MinutesForm form) {
        gate.record(visitId);
        VisitMinutes written = minutes.findByVisitId(visitId).orElseGet(() -> new VisitMinutes(visitId));
        if (written.says(form)) {
            return written.revision();
        }
        if (written.revision() != form.version()) {
            StaleDataException late = audit.stale(written);
            throw new StaleDataException(late.subject(), written.revision(), late.changedBy(), late.changedAt());
        }
        written.take(form);
        written.reopen();
        minutes.saveAndFlush(written);
        gate.told(visitId, CampaignDeed.RECORD, "");
        return written.revision();
    }

    /**
     * Keeps a finding, new or known. One that is sent twice under the same id is one.
     *
     * @throws BusinessException when it says nothing, or its id belongs to another visit
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public void keep(UUID visitId, FindingForm form) {
        VisitGate.Facts visit = gate.record(visitId);
        Finding known = findings.findById(form.id()).orElse(null);
        if (known != null && !known.visitId().equals(visitId)) {
            throw new BusinessException("supervision.finding.error.elsewhere");
        }
        Finding finding = known == null ? fresh(visit, form) : known;
        if (known != null && known.says(form)) {
            return;
        }
        finding.take(form);
        finding.repeats(repeats.isRepeated(visit, finding));
        findings.saveAndFlush(finding);
        gate.told(visitId, CampaignDeed.RECORD, finding.row().topic());
    }

    private Finding fresh(VisitGate.Facts visit, FindingForm form) {
        int last = findings.findByVisitIdOrderByPosition(visit.id()).stream()
                .mapToInt(each -> each.row().position())
                .max()
                .orElse(0);
        return new Finding(
                visit.id(), last + 1, form, gate.now(), currentActor.require().name());
    }

    /** Takes a finding out; its evidence stays with the visit. */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public void drop(UUID visitId, UUID findingId) {
        gate.record(visitId);
        findings.findById(findingId)
                .filter(each -> each.visitId().equals(visitId))
                .ifPresent(finding -> {
                    boolean shown = evidence.findByVisitIdOrderByUploadedAtAscIdAsc(visitId).stream()
                            .anyMatch(each -> findingId.equals(each.findingId()));
                    if (shown) {
                        throw new BusinessException("supervision.finding.error.evidence");
                    }
                    findings.delete(finding);
                    gate.told(visitId, CampaignDeed.RECORD, finding.row().topic());
                });
    }

    /** The body agrees to the closed minutes, with what it remarks. */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public void agree(UUID visitId, String words) {
        VisitGate.Facts visit = gate.facts(visitId);
        VisitMinutes written = minutes.findByVisitId(visitId).orElseGet(() -> new VisitMinutes(visitId));
        mayAgree(visit, written).orThrow();
        written.agree(currentActor.require().name(), gate.now(), words);
        minutes.save(written);
        gate.told(visitId, CampaignDeed.AGREE, words);
    }

    /**
     * Puts these demands in the place of those that were drafted.
     *
     * @param version of the visit as the form had read it
     * @throws BusinessException when one demands nothing
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public void demand(UUID visitId, List<DemandForm> wanted, long version) {
        gate.demand(visitId, version);
        demands.deleteAll(demands.findByVisitIdOrderByPosition(visitId));
        demands.flush();
        for (int at = 0; at < wanted.size(); at++) {
            demands.save(new Demand(visitId, at, wanted.get(at)));
        }
        gate.told(visitId, CampaignDeed.RECORD, "");
    }
}
