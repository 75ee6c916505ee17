package vn.congtachoi.supervision;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CampaignSteps extends JpaRepository<CampaignStep, UUID> {

    List<CampaignStep> findByCampaignIdOrderByTakenAtAscIdAsc(UUID campaignId);

    List<CampaignStep> findByVisitIdOrderByTakenAtAscIdAsc(UUID visitId);
}
