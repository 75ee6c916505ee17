package vn.congtachoi.supervision.paper;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.DocumentService;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.supervision.PaperDoor;

/** The yearly reports that were begun, and whether she may begin one. */
@Component
class YearReportPapers {

    private final YearlyPapers papers;
    private final DocumentReading reading;
    private final DocumentService documents;
    private final PaperDoor door;

    YearReportPapers(YearlyPapers papers, DocumentReading reading, DocumentService documents, PaperDoor door) {
        this.papers = papers;
        this.reading = reading;
        this.documents = documents;
        this.door = door;
    }

    Decision mayBegin(UUID unitId) {
        return door.mayWriteYear(unitId).and(documents.mayCreate(unitId));
    }

    /** Those that she may read, newest first. */
    List<DocumentRow> of(UUID planId) {
        List<UUID> ids = papers.findByPlanIdAndKindOrderByIdDesc(planId, YearlyPaperKind.YEAR_REPORT).stream()
                .map(YearlyPaper::documentId)
                .toList();
        Map<UUID, DocumentRow> rows = reading.rows(ids);
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }
}
