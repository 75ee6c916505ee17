package vn.congtachoi.programme;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.HistoryLine;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.kernel.SubjectChanged;
import vn.congtachoi.kernel.SubjectRef;

/** Finds programmes for changing, refuses stale forms and tells the others what changed. */
@Component
class ProgrammeStore {

    private static final int HISTORY_LENGTH = 100;
    private static final Set<String> MONEY =
            Set.of(FundingCeiling.class.getSimpleName(), FundingEntry.class.getSimpleName());

    private final Programmes programmes;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    ProgrammeStore(Programmes programmes, AuditTrail trail, ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.trail = trail;
        this.events = events;
    }

    /** @throws BusinessException when there is none */
    Programme get(UUID id) {
        return programmes.findById(id).orElseThrow(() -> new BusinessException("programme.notFound"));
    }

    /**
     * The programme, held until the end of the transaction.
     *
     * @throws BusinessException when there is none
     */
    Programme lock(UUID id) {
        return programmes.lock(id).orElseThrow(() -> new BusinessException("programme.notFound"));
    }

    /** @throws StaleDataException when the record was saved after the form had read it */
    void requireFresh(AuditedEntity record, long version) {
        if (record.version() != version) {
            throw trail.stale(record);
        }
    }

    /** Without what happened to money, which not everybody who reads the programme may know. */
    List<HistoryLine> history(SubjectRef subject) {
        return trail.history(subject, HISTORY_LENGTH).stream()
                .filter(line -> !MONEY.contains(line.entity()))
                .toList();
    }

    void changed(SubjectRef subject) {
        events.publishEvent(new SubjectChanged(subject));
    }
}
