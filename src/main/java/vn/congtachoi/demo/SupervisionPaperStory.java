package vn.congtachoi.demo;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.DocumentForm;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentService;
import vn.congtachoi.supervision.SupervisionReading;
import vn.congtachoi.supervision.paper.CampaignPaperwork;
import vn.congtachoi.supervision.paper.YearPaperwork;
import vn.congtachoi.supervision.rules.CampaignPaperKind;

/**
 * The papers of inspection, begun from what the portal knows at that hour; they go the way of all papers ({@link
 * PaperStory}), and their signature or issue takes the step of which they speak.
 */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class SupervisionPaperStory implements Chapter {

    /** Kind of the paper of the whole year's plan, beside the kinds of the papers of a campaign. */
    private static final String YEAR_PLAN = "YEAR_PLAN";

    private final SupervisionReading reading;
    private final CampaignPaperwork papers;
    private final YearPaperwork years;
    private final DocumentReading documents;
    private final DocumentService service;

    SupervisionPaperStory(
            SupervisionReading reading,
            CampaignPaperwork papers,
            YearPaperwork years,
            DocumentReading documents,
            DocumentService service) {
        this.reading = reading;
        this.papers = papers;
        this.years = years;
        this.documents = documents;
        this.service = service;
    }

    @Override
    public List<Step> steps(Cast cast) {
        return CsvTable.load("supervision_papers.csv").rows().stream()
                .map(row -> new Step(
                        Step.moment(row.text("drafted_at")),
                        Step.Turn.OPENING,
                        row.text("drafter"),
                        () -> draft(cast, row)))
                .toList();
    }

    private void draft(Cast cast, CsvTable.Row row) {
        UUID paper = begin(cast, row);
        row.filled("signer").map(cast::person).ifPresent(signer -> {
            DocumentForm form = documents.detail(paper).form();
            service.change(paper, form.signedBy(signer), List.of());
        });
        cast.paper(row.text("key"), paper);
    }

    private UUID begin(Cast cast, CsvTable.Row row) {
        UUID campaign = cast.campaign(row.text("campaign"));
        if (row.text("kind").equals(YEAR_PLAN)) {
            return years.beginPlan(reading.campaign(campaign).plan());
        }
        CampaignPaperKind kind = CampaignPaperKind.valueOf(row.text("kind"));
        return kind.isOfVisit()
                ? papers.beginOfVisit(cast.campaign(row.text("campaign") + " " + row.text("body")), kind)
                : papers.begin(campaign, kind);
    }
}
