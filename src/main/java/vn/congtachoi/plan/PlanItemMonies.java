package vn.congtachoi.plan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlanItemMonies extends JpaRepository<PlanItemMoney, UUID> {

    List<PlanItemMoney> findByPlanId(UUID plan);

    List<PlanItemMoney> findByItemId(UUID item);
}
