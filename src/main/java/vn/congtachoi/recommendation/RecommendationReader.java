package vn.congtachoi.recommendation;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.SubjectRef;

/** Somebody who sees a restricted recommendation. */
@Entity
@Table(name = "recommendation_reader")
class RecommendationReader extends AuditedEntity {

    private UUID recommendationId;
    private UUID personId;

    protected RecommendationReader() {}

    RecommendationReader(UUID recommendationId, UUID personId) {
        this.recommendationId = recommendationId;
        this.personId = personId;
    }

    UUID personId() {
        return personId;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Recommendation.SUBJECT, recommendationId);
    }
}
