package vn.congtachoi.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlanBaselines extends JpaRepository<PlanBaseline, UUID> {

    Optional<PlanBaseline> findFirstByPlanIdOrderByNumberDesc(UUID planId);

    List<PlanBaseline> findByPlanIdOrderByNumber(UUID planId);
}
