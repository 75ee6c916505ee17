package vn.congtachoi.supervision;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.attachment.AttachmentRow;
import vn.congtachoi.attachment.Attachments;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.SubjectType;
import vn.congtachoi.supervision.rules.VisitAct;

/**
 * What a body hands in with its self-report: tables, books, photos; or the scan of the paper from which an officer entered
 * the report of a body without an account.
 */
@Service
@PreAuthorize("denyAll()")
public class SelfReportFiles {

    private static final String SUBJECT = "supervision-report";

    private final SupervisionStore store;
    private final SupervisionRights rights;
    private final Attachments attachments;

    SelfReportFiles(SupervisionStore store, SupervisionRights rights, Attachments attachments) {
        this.store = store;
        this.rights = rights;
        this.attachments = attachments;
    }

    /** In the order in which they came; none before the report is handed in, but for whoever writes it. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public List<AttachmentRow> of(UUID visitId) {
        return attachments.list(subject(visitId));
    }

    private static SubjectRef subject(UUID visitId) {
        return SubjectRef.of(SUBJECT, visitId);
    }

    /** @throws BusinessException when the file is refused, or the report is handed in; nothing is kept then */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public AttachmentRow add(UUID visitId, String name, InputStream bytes) {
        requireWriter(visitId);
        return attachments.add(subject(visitId), name, bytes);
    }

    /** @throws BusinessException without a reason, when the report is handed in, or when it is no file of this one */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public void remove(UUID visitId, UUID file, String reason) {
        requireWriter(visitId);
        if (of(visitId).stream().noneMatch(row -> row.id().equals(file))) {
            throw new BusinessException("attachment.error.gone");
        }
        attachments.remove(file, reason);
    }

    private void requireWriter(UUID visitId) {
        Visit visit = store.lockVisit(visitId);
        rights.may(VisitAct.REPORT, store.campaign(visit.campaignId()), visit, store.today())
                .orThrow();
    }

    /** The report of a visit, on which its files hang. */
    @Component
    static class OfReports implements SubjectType {

        private final SupervisionSubjects.OfVisits ofVisits;
        private final Visits visits;
        private final SupervisionStore store;
        private final SupervisionRights rights;

        OfReports(
                SupervisionSubjects.OfVisits ofVisits,
                Visits visits,
                SupervisionStore store,
                SupervisionRights rights) {
            this.ofVisits = ofVisits;
            this.visits = visits;
            this.store = store;
            this.rights = rights;
        }

        @Override
        public String type() {
            return SUBJECT;
        }

        @Override
        public Optional<String> title(UUID id) {
            return ofVisits.title(id);
        }

        @Override
        public String path(UUID id) {
            return ofVisits.path(id);
        }

        @Override
        @Transactional(readOnly = true)
        public boolean mayRead(UUID id) {
            return ofVisits.mayRead(id)
                    && visits.findById(id)
                            .filter(visit -> visit.reportedAt() != null || isWriter(visit))
                            .isPresent();
        }

        private boolean isWriter(Visit visit) {
            return rights.may(VisitAct.REPORT, store.campaign(visit.campaignId()), visit, store.today())
                    .allowed();
        }
    }
}
