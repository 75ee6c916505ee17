package vn.congtachoi.recommendation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RecommendationSteps extends JpaRepository<RecommendationStep, UUID> {

    List<RecommendationStep> findByRecommendationIdOrderByTakenAtAscIdAsc(UUID recommendationId);

    /** Whether one of these persons did something of it for the addressee, in her own name or for somebody absent. */
    @Query("""
            select count(s) > 0 from RecommendationStep s
            where s.recommendationId = :id and s.entered = false and s.deed in :deeds
              and (s.byPerson in :people or s.byHand in :people)
            """)
    boolean wereTakenBy(UUID id, Collection<RecommendationDeed> deeds, Collection<UUID> people);
}
