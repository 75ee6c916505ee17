package vn.congtachoi.recommendation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RecommendationReaders extends JpaRepository<RecommendationReader, UUID> {

    List<RecommendationReader> findByRecommendationId(UUID recommendationId);

    boolean existsByRecommendationIdAndPersonId(UUID recommendationId, UUID personId);
}
