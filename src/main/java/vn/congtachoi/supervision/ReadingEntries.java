package vn.congtachoi.supervision;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReadingEntries extends JpaRepository<ReadingEntry, UUID> {

    List<ReadingEntry> findTop50ByCampaignIdOrderByReadAtDesc(UUID campaignId);
}
