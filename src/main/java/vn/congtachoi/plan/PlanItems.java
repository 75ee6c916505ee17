package vn.congtachoi.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlanItems extends JpaRepository<PlanItem, UUID> {

    List<PlanItem> findByPlanIdOrderByPositionAscIdAsc(UUID planId);
}
