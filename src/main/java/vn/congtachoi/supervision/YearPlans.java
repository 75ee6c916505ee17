package vn.congtachoi.supervision;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface YearPlans extends JpaRepository<YearPlan, UUID> {

    /** Waits for whoever changes the same plan now. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from YearPlan p where p.id = :id")
    Optional<YearPlan> lock(UUID id);

    Optional<YearPlan> findByUnitIdAndPlanYear(UUID unitId, int planYear);

    List<YearPlan> findByUnitIdInOrderByPlanYearDesc(Collection<UUID> unitIds);
}
