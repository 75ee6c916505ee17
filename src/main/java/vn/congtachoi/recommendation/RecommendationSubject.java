package vn.congtachoi.recommendation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.SearchDocument;
import vn.congtachoi.kernel.SearchSource;
import vn.congtachoi.kernel.SubjectType;

/** Names, opens and finds recommendations for other modules; a restricted one for its readers only. */
@Component
class RecommendationSubject implements SubjectType, SearchSource {

    private final Recommendations recommendations;
    private final RecommendationRights rights;
    private final RecommendationRows rows;
    private final Access access;

    RecommendationSubject(
            Recommendations recommendations, RecommendationRights rights, RecommendationRows rows, Access access) {
        this.recommendations = recommendations;
        this.rights = rights;
        this.rows = rows;
        this.access = access;
    }

    @Override
    public String type() {
        return Recommendation.SUBJECT;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> title(UUID id) {
        return recommendations.findById(id).map(Recommendation::title);
    }

    @Override
    public String path(UUID id) {
        return "kien-nghi/" + id;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(UUID id) {
        return access.holds(RecommendationPermissions.READ)
                && recommendations.findById(id).filter(rights::mayRead).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public List<SearchDocument> documents() {
        return recommendations.findAll().stream().map(this::document).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SearchDocument> document(UUID id) {
        return recommendations.findById(id).map(this::document);
    }

    private SearchDocument document(Recommendation recommendation) {
        return new SearchDocument(
                recommendation.subject(),
                recommendation.title(),
                rows.addressee(recommendation),
                String.join("\n", recommendation.theme(), recommendation.words()));
    }
}
