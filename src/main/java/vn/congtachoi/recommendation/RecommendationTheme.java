package vn.congtachoi.recommendation;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.SubjectRef;

/** A theme that a unit used towards an addressee: read off the recommendations, which are its history. */
@Entity
@Unaudited
@Table(name = "recommendation_theme")
class RecommendationTheme extends AuditedEntity {

    private UUID unitId;

    @SuppressWarnings("UnusedVariable") // its key in queries
    private @Nullable UUID addresseeUnitId;

    @SuppressWarnings("UnusedVariable") // read by queries
    private String theme;

    @SuppressWarnings("UnusedVariable") // its key in queries
    private String themeFold;

    protected RecommendationTheme() {}

    RecommendationTheme(Recommendation recommendation) {
        this.unitId = recommendation.unitId();
        this.addresseeUnitId = recommendation.addresseeUnitId();
        this.theme = recommendation.theme();
        this.themeFold = recommendation.themeFold();
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of("unit", unitId);
    }
}
