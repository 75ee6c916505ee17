package vn.congtachoi.supervision;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CampaignReaders extends JpaRepository<CampaignReader, UUID> {

    List<CampaignReader> findByCampaignId(UUID campaignId);

    boolean existsByCampaignIdAndPersonId(UUID campaignId, UUID personId);
}
