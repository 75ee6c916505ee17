package vn.congtachoi.supervision;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Seats extends JpaRepository<Seat, UUID> {

    List<Seat> findByCampaignIdOrderByPosition(UUID campaignId);

    List<Seat> findByCampaignIdInOrderByPosition(Collection<UUID> campaignIds);

    List<Seat> findByTeamIdOrderByPosition(UUID teamId);
}
