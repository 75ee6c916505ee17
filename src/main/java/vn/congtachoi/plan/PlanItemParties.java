package vn.congtachoi.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlanItemParties extends JpaRepository<PlanItemParty, UUID> {

    List<PlanItemParty> findByPlanIdOrderByPosition(UUID plan);

    List<PlanItemParty> findByItemIdOrderByPosition(UUID item);
}
