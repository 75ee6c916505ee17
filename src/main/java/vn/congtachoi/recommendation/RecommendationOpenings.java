package vn.congtachoi.recommendation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface RecommendationOpenings extends JpaRepository<RecommendationOpening, UUID> {

    List<RecommendationOpening> findByRecommendationIdOrderByOpenedAtDescIdDesc(UUID recommendationId, Limit most);
}
