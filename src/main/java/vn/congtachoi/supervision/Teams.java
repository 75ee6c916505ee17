package vn.congtachoi.supervision;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Teams extends JpaRepository<Team, UUID> {

    List<Team> findByCampaignIdOrderByPosition(UUID campaignId);

    List<Team> findByCampaignIdInOrderByPosition(Collection<UUID> campaignIds);
}
