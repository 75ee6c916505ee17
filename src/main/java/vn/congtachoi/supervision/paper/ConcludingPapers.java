package vn.congtachoi.supervision.paper;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.DocumentState;
import vn.congtachoi.supervision.ConclusionPaper;
import vn.congtachoi.supervision.rules.CampaignPaperKind;

/** Which signed paper concludes a visit. */
@Component
class ConcludingPapers implements ConclusionPaper {

    private static final Set<CampaignPaperKind> CONCLUDING =
            EnumSet.of(CampaignPaperKind.CONCLUSION, CampaignPaperKind.PETITION, CampaignPaperKind.CRITIQUE);

    private static final Set<DocumentState> SIGNED =
            EnumSet.of(DocumentState.SIGNED, DocumentState.SEALED, DocumentState.ISSUED, DocumentState.FILED);

    private final CampaignPapers papers;
    private final DocumentReading reading;

    ConcludingPapers(CampaignPapers papers, DocumentReading reading) {
        this.papers = papers;
        this.reading = reading;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UUID> of(UUID campaignId, UUID visitId) {
        List<CampaignPaper> concluding = papers.findByCampaignIdOrderById(campaignId).stream()
                .filter(paper -> CONCLUDING.contains(paper.kind()))
                .filter(paper -> paper.visitId() == null || visitId.equals(paper.visitId()))
                .toList()
                .reversed();
        Map<UUID, DocumentRow> rows = concluding.isEmpty()
                ? Map.of()
                : reading.rows(
                        concluding.stream().map(CampaignPaper::documentId).collect(Collectors.toSet()));
        return concluding.stream()
                .map(CampaignPaper::documentId)
                .filter(id ->
                        rows.containsKey(id) && SIGNED.contains(rows.get(id).state()))
                .findFirst();
    }
}
