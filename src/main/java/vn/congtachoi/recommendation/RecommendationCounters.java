package vn.congtachoi.recommendation;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface RecommendationCounters extends JpaRepository<RecommendationCounter, UUID> {

    boolean existsByUnitIdAndCodeYear(UUID unitId, int codeYear);

    /** Waits for whoever takes a number of the unit now. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from RecommendationCounter c where c.unitId = :unit and c.codeYear = :year")
    Optional<RecommendationCounter> lock(UUID unit, int year);
}
