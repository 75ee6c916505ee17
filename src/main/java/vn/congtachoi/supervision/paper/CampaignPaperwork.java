package vn.congtachoi.supervision.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.document.BegunPaper;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.DocumentService;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.supervision.CampaignDetail;
import vn.congtachoi.supervision.PaperDoor;
import vn.congtachoi.supervision.SupervisionPermissions;
import vn.congtachoi.supervision.SupervisionReading;
import vn.congtachoi.supervision.VisitGate;
import vn.congtachoi.supervision.VisitRow;
import vn.congtachoi.supervision.rules.CampaignPaperKind;
import vn.congtachoi.uikit.Texts;

/** The papers of a campaign, begun from what it says and signed and sent as any other. */
@Service
@PreAuthorize("denyAll()")
public class CampaignPaperwork {

    private final SupervisionReading campaigns;
    private final VisitGate gate;
    private final PaperDoor door;
    private final PaperDrafts drafts;
    private final CampaignPapers papers;
    private final DocumentService documents;
    private final DocumentReading reading;

    CampaignPaperwork(
            SupervisionReading campaigns,
            VisitGate gate,
            PaperDoor door,
            PaperDrafts drafts,
            CampaignPapers papers,
            DocumentService documents,
            DocumentReading reading) {
        this.campaigns = campaigns;
        this.gate = gate;
        this.door = door;
        this.drafts = drafts;
        this.papers = papers;
        this.documents = documents;
        this.reading = reading;
    }

    /** Which papers of the whole campaign she may begin now, and why not the others; empty when she writes none. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public Map<CampaignPaperKind, Decision> offers(CampaignDetail campaign) {
        return offers(campaign, null);
    }

    /** The same of the papers of one visit. */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public Map<CampaignPaperKind, Decision> offersOfVisit(UUID visitId) {
        UUID campaignId = gate.facts(visitId).campaignId();
        if (!mayWrite(campaignId).allowed()) {
            return Map.of();
        }
        CampaignDetail campaign = campaigns.campaign(campaignId);
        return offers(campaign, visit(campaign, visitId));
    }

    private Map<CampaignPaperKind, Decision> offers(CampaignDetail campaign, @Nullable VisitRow visit) {
        Map<CampaignPaperKind, Decision> offers = new EnumMap<>(CampaignPaperKind.class);
        UUID id = campaign.row().id();
        if (mayWrite(id).and(documents.mayCreate(campaign.row().unitId())).allowed()) {
            int written = papers.findByCampaignIdOrderById(id).size();
            campaign.terms().papers().stream()
                    .filter(kind -> kind.isOfVisit() == (visit != null))
                    .forEach(kind -> offers.put(kind, PaperOffers.fits(kind, campaign, visit, written)));
        }
        return offers;
    }

    private Decision mayWrite(UUID campaignId) {
        return door.mayWrite(campaignId);
    }

    static VisitRow visit(CampaignDetail campaign, UUID visitId) {
        return campaign.visits().stream()
                .filter(visit -> visit.id().equals(visitId))
                .findFirst()
                .orElseThrow(() -> new BusinessException("supervision.notFound"));
    }

    /**
     * Begins a paper that says what the campaign says now.
     *
     * @return its id
     * @throws vn.congtachoi.kernel.ForbiddenException with the reason, when the campaign does not give it now
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public UUID begin(UUID campaignId, CampaignPaperKind kind) {
        return begin(campaigns.campaign(campaignId), null, kind);
    }

    /**
     * The same for one visit.
     *
     * @return its id
     * @throws vn.congtachoi.kernel.ForbiddenException with the reason, when the visit does not give it now
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public UUID beginOfVisit(UUID visitId, CampaignPaperKind kind) {
        CampaignDetail campaign = campaigns.campaign(gate.facts(visitId).campaignId());
        return begin(campaign, visit(campaign, visitId), kind);
    }

    private UUID begin(CampaignDetail campaign, @Nullable VisitRow visit, CampaignPaperKind kind) {
        UUID campaignId = campaign.row().id();
        mayWrite(campaignId).orThrow();
        List<CampaignPaperRow> written = of(campaign);
        PaperOffers.fits(kind, campaign, visit, written.size()).orThrow();
        UUID visitId = visit == null ? null : visit.id();
        BegunPaper content = drafts.content(kind, campaign, visit, written);
        UUID document = documents.create(drafts.form(kind, campaign, visit, content));
        papers.save(new CampaignPaper(campaignId, visitId, document, kind, content.fingerprint()));
        return document;
    }

    /**
     * The papers of the campaign that she may read, in the order of the file.
     *
     * @throws BusinessException when there is none, or it does not concern her
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public List<CampaignPaperRow> of(UUID campaignId) {
        return of(campaigns.campaign(campaignId));
    }

    /** The papers that speak of one visit alone, for its page. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public List<CampaignPaperRow> ofVisit(UUID visitId) {
        VisitGate.Facts visit = gate.facts(visitId);
        List<CampaignPaper> found = papers.findByCampaignIdOrderById(visit.campaignId()).stream()
                .filter(paper -> visitId.equals(paper.visitId()))
                .toList();
        return rows(found, Map.of(visitId, visit.body())).stream()
                .sorted(Comparator.comparing(CampaignPaperRow::kind))
                .toList();
    }

    /** The same of a campaign that she has opened already. */
    @Needs(SupervisionPermissions.READ)
    @Transactional(readOnly = true)
    public List<CampaignPaperRow> of(CampaignDetail campaign) {
        Map<UUID, String> bodies = new LinkedHashMap<>();
        campaign.visits().forEach(visit -> bodies.put(visit.id(), visit.body()));
        List<UUID> order = List.copyOf(bodies.keySet());
        return rows(papers.findByCampaignIdOrderById(campaign.row().id()), bodies).stream()
                .sorted(Comparator.comparing(CampaignPaperRow::kind)
                        .thenComparingInt(paper -> paper.visitId() == null ? -1 : order.indexOf(paper.visitId())))
                .toList();
    }

    /** Those that she may read, with the bodies of which they speak. */
    private List<CampaignPaperRow> rows(List<CampaignPaper> found, Map<UUID, String> bodies) {
        Map<UUID, DocumentRow> known =
                reading.rows(found.stream().map(CampaignPaper::documentId).toList());
        List<CampaignPaperRow> rows = new ArrayList<>();
        for (CampaignPaper paper : found) {
            DocumentRow document = known.get(paper.documentId());
            UUID visit = paper.visitId();
            if (document != null) {
                String body = visit == null ? "" : bodies.getOrDefault(visit, "");
                rows.add(new CampaignPaperRow(paper.kind(), visit, body, document));
            }
        }
        return rows;
    }

    /** How a paper is called: its kind, and of whom it speaks. */
    public static String called(CampaignPaperRow paper) {
        String kind = Texts.of("supervision.paper.kind", paper.kind());
        return paper.body().isEmpty() ? kind : Texts.of("supervision.paper.called", kind, paper.body());
    }
}
