package vn.congtachoi.supervision.record;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** Kiến nghị as it is drafted; the conclusion makes it one. */
@Entity
@Table(name = "supervision_demand")
class Demand extends AuditedEntity {

    private static final int WORDS_LENGTH = 4000;
    private static final int PROOF_LENGTH = 1000;

    private UUID visitId;

    @SuppressWarnings("UnusedVariable") // sorted by in queries
    private int position;

    private @Nullable UUID findingId;
    private String words;
    private String proof;
    private @Nullable LocalDate dueOn;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks what became of it
    private @Nullable UUID recommendationId;

    protected Demand() {}

    /** @throws BusinessException when it demands nothing */
    Demand(UUID visitId, int position, DemandForm form) {
        this.visitId = visitId;
        this.position = position;
        this.findingId = form.findingId();
        this.words = TypedText.lines(form.words(), WORDS_LENGTH);
        this.proof = TypedText.line(form.proof(), PROOF_LENGTH);
        this.dueOn = form.dueOn();
        if (words.isEmpty()) {
            throw new BusinessException("supervision.demand.error.words");
        }
    }

    DemandForm form() {
        return new DemandForm(findingId, words, proof, dueOn);
    }

    void become(UUID recommendation) {
        recommendationId = recommendation;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Finding.VISIT, visitId);
    }
}
