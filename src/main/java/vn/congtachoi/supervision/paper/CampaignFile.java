package vn.congtachoi.supervision.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.document.DocumentPreviews;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.DocumentState;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.supervision.CampaignDetail;
import vn.congtachoi.supervision.SelfReportFiles;
import vn.congtachoi.supervision.SupervisionPermissions;
import vn.congtachoi.supervision.SupervisionReading;
import vn.congtachoi.supervision.VisitDetail;
import vn.congtachoi.supervision.VisitRow;
import vn.congtachoi.supervision.record.RecordSheet;
import vn.congtachoi.supervision.record.VisitRecords;
import vn.congtachoi.supervision.rules.VisitAct;
import vn.congtachoi.supervision.rules.VisitState;
import vn.congtachoi.uikit.Texts;

/**
 * Hồ sơ of a campaign: its papers in order, then of each visit the self-report, what was found, and the evidence. Signed
 * papers are their stored pages; what is not signed is named and not included. Of a restricted campaign each reading is
 * kept.
 */
@Service
@PreAuthorize("denyAll()")
public class CampaignFile {

    private final SupervisionReading campaigns;
    private final CampaignPaperwork papers;
    private final VisitRecords records;
    private final SelfReportFiles reportFiles;
    private final DocumentPreviews previews;
    private final FilePages pages;

    CampaignFile(
            SupervisionReading campaigns,
            CampaignPaperwork papers,
            VisitRecords records,
            SelfReportFiles reportFiles,
            DocumentPreviews previews,
            FilePages pages) {
        this.campaigns = campaigns;
        this.papers = papers;
        this.records = records;
        this.reportFiles = reportFiles;
        this.previews = previews;
        this.pages = pages;
    }

    /** The campaign with what its file holds, in order. */
    public record Listing(CampaignDetail campaign, List<FileLine> lines) {

        public Listing {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What the file holds.
     *
     * @throws BusinessException when there is none, or it does not concern her
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public Listing of(UUID campaignId) {
        CampaignDetail campaign = campaigns.campaign(campaignId);
        List<FileLine> lines = new ArrayList<>();
        for (CampaignPaperRow paper : papers.of(campaign)) {
            DocumentRow document = paper.document();
            if (document.state() == DocumentState.CANCELLED) {
                continue;
            }
            lines.add(new FileLine(
                    FileLine.Sort.PAPER,
                    CampaignPaperwork.called(paper),
                    paper.body(),
                    paper.visitId(),
                    document,
                    document.state().isSigned()));
        }
        for (VisitRow visit : new CampaignSayings(campaign).visits()) {
            ofVisit(lines, visit);
        }
        return new Listing(campaign, lines);
    }

    private void ofVisit(List<FileLine> lines, VisitRow visit) {
        if (visit.state().isPast(VisitAct.REPORT) && isReported(visit)) {
            lines.add(line(FileLine.Sort.SELF_REPORT, visit));
        }
        if (!visit.state().isHeld() && visit.state() != VisitState.UNDERWAY) {
            return;
        }
        RecordSheet sheet = records.of(visit.id());
        if (!sheet.findings().isEmpty()) {
            lines.add(line(FileLine.Sort.FINDINGS, visit));
        }
        if (!sheet.evidence().isEmpty()) {
            lines.add(line(FileLine.Sort.EVIDENCE, visit));
        }
    }

    private boolean isReported(VisitRow visit) {
        return campaigns.visit(visit.id()).report().at() != null;
    }

    private static FileLine line(FileLine.Sort sort, VisitRow visit) {
        return new FileLine(
                sort,
                Texts.of("supervision.paper.called", Texts.of("supervision.file.sort", sort), visit.body()),
                visit.body(),
                visit.id(),
                null,
                true);
    }

    /**
     * The whole file as one PDF: contents with pages, then everything that is included.
     *
     * @throws BusinessException when there is none, or it does not concern her
     */
    @Needs(SupervisionPermissions.READ)
    @Transactional
    public byte[] pdf(UUID campaignId) {
        Listing listing = of(campaignId);
        List<FilePages.Part> parts =
                listing.lines().stream().map(line -> part(listing, line)).toList();
        return pages.merge(listing.campaign(), parts);
    }

    private FilePages.Part part(Listing listing, FileLine line) {
        DocumentRow document = line.document();
        if (document != null) {
            return new FilePages.Part(line, line.included() ? previews.pdf(document.id()) : null);
        }
        UUID visitId = Objects.requireNonNull(line.visitId());
        UUID unit = listing.campaign().row().unitId();
        return new FilePages.Part(
                line,
                switch (line.sort()) {
                    case SELF_REPORT -> {
                        VisitDetail visit = campaigns.visit(visitId);
                        UUID body = visit.row().unitId();
                        yield pages.selfReport(
                                body == null ? unit : body, line.title(), visit.report(), reportFiles.of(visitId));
                    }
                    case FINDINGS -> pages.findings(unit, line.title(), records.of(visitId));
                    case EVIDENCE -> pages.evidence(unit, line.title(), records.of(visitId));
                    case PAPER -> throw new IllegalStateException("A paper without a document");
                });
    }
}
