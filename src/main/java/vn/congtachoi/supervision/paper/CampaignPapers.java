package vn.congtachoi.supervision.paper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CampaignPapers extends JpaRepository<CampaignPaper, UUID> {

    /** The oldest first: ids grow with time. */
    List<CampaignPaper> findByCampaignIdOrderById(UUID campaignId);

    Optional<CampaignPaper> findByDocumentId(UUID documentId);
}
