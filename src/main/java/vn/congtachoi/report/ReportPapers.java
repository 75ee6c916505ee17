package vn.congtachoi.report;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.DocumentBeginnings;
import vn.congtachoi.document.DocumentForm;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentService;
import vn.congtachoi.document.WrittenText;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.organisation.PersonOnDay;

/** The papers in which reports stand. */
@Component
class ReportPapers {

    /** Báo cáo, by the abbreviations of Decree 30/2020, Appendix III. */
    private static final String REPORT = "BC";

    private final DocumentService documents;
    private final DocumentReading reading;
    private final DocumentBeginnings beginnings;

    ReportPapers(DocumentService documents, DocumentReading reading, DocumentBeginnings beginnings) {
        this.documents = documents;
        this.reading = reading;
        this.beginnings = beginnings;
    }

    /** Begins the paper of a report that is not saved yet. */
    UUID begin(UUID reportId, UUID unitId, TemplateText.Draft draft) {
        return documents.create(form(reportId, unitId, draft));
    }

    /** The same, addressed and sent to those whom the earlier report went to. */
    UUID again(UUID reportId, UUID unitId, TemplateText.Draft draft, UUID earlierPaper) {
        DocumentForm earlier = reading.detail(earlierPaper).form();
        return documents.create(form(reportId, unitId, draft).to(earlier.addressees(), earlier.recipients()));
    }

    private DocumentForm form(UUID reportId, UUID unitId, TemplateText.Draft draft) {
        return beginnings
                .form(unitId, REPORT, draft.title())
                .saying(draft.text())
                .from(Report.reference(reportId));
    }

    WrittenText written(UUID paper) {
        return reading.written(paper);
    }

    /** @throws vn.congtachoi.kernel.StaleDataException when the text was saved after the page had read it */
    void write(UUID paper, DocumentText text, long version) {
        documents.write(paper, text, version);
    }

    List<PersonOnDay> writers(UUID unitId) {
        return reading.writers(unitId);
    }
}
