package vn.congtachoi.recommendation;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.kernel.SubjectRef;

/** That somebody opened the page of a restricted recommendation. Itself history, therefore not audited again. */
@Entity
@Unaudited
@Table(name = "recommendation_reading")
class RecommendationOpening extends AuditedEntity {

    private UUID recommendationId;

    @SuppressWarnings("UnusedVariable") // the person, kept beside the name it had then
    private UUID personId;

    private String personName;
    private Instant openedAt;

    protected RecommendationOpening() {}

    RecommendationOpening(UUID recommendationId, PersonActor reader, Instant at) {
        this.recommendationId = recommendationId;
        this.personId = reader.ownPersonId();
        this.personName = reader.name();
        this.openedAt = at;
    }

    RecommendationOpeningRow row() {
        return new RecommendationOpeningRow(personName, openedAt);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Recommendation.SUBJECT, recommendationId);
    }
}
