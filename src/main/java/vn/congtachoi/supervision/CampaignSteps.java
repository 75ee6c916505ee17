package vn.congtachoi.supervision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CampaignSteps extends JpaRepository<CampaignStep, UUID> {

    List<CampaignStep> findByCampaignIdOrderByTakenAtAscIdAsc(UUID campaignId);

    /** Whether somebody did the very same with a visit since then. */
    boolean existsByVisitIdAndDeedAndByNameAndWordsAndTakenAtAfter(
            UUID visitId, CampaignDeed deed, String byName, String words, Instant since);

    List<CampaignStep> findByVisitIdOrderByTakenAtAscIdAsc(UUID visitId);
}
