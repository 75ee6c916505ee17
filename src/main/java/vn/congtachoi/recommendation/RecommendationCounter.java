package vn.congtachoi.recommendation;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.SubjectRef;

/** The last number that a unit gave in a year; the recommendations are its history. */
@Entity
@Unaudited
@Table(name = "recommendation_counter")
class RecommendationCounter extends AuditedEntity {

    private UUID unitId;

    @SuppressWarnings("UnusedVariable") // its key in queries
    private int codeYear;

    private int lastNumber;

    protected RecommendationCounter() {}

    RecommendationCounter(UUID unitId, int codeYear) {
        this.unitId = unitId;
        this.codeYear = codeYear;
    }

    int next() {
        return ++lastNumber;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of("unit", unitId);
    }
}
