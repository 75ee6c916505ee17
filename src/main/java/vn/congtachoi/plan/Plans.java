package vn.congtachoi.plan;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Plans extends JpaRepository<Plan, UUID> {

    /** Waits for whoever writes the same plan now. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Plan p where p.id = :id")
    Optional<Plan> lock(UUID id);

    List<Plan> findByUnitIdInOrderByPlanYearDescCreatedAtAsc(Collection<UUID> units);

    Optional<Plan> findByUnitIdAndPlanYear(UUID unitId, int planYear);
}
