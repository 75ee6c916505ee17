package vn.congtachoi.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.WrittenText;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.kernel.WorkItem;
import vn.congtachoi.kernel.WorkSource;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Sections that the signed-in person has to write, while their paper is a draft; the earliest due first. */
@Component
class ReportWork implements WorkSource {

    private final ReportStore store;
    private final DocumentReading documents;
    private final Access access;
    private final CurrentActor currentActor;

    ReportWork(ReportStore store, DocumentReading documents, Access access, CurrentActor currentActor) {
        this.store = store;
        this.documents = documents;
        this.access = access;
        this.currentActor = currentActor;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waiting() {
        if (!access.holds(ReportPermissions.READ) || !(currentActor.require() instanceof PersonActor person)) {
            return List.of();
        }
        Map<UUID, List<ReportSection>> mine =
                store.waitingFor(person.personId()).stream().collect(Collectors.groupingBy(ReportSection::reportId));
        List<Report> reports = store.reports().findAllById(mine.keySet());
        Map<UUID, DocumentRow> papers =
                documents.rows(reports.stream().map(Report::documentId).toList());
        return reports.stream()
                .filter(report -> isDraft(papers.get(report.documentId())))
                .flatMap(report -> items(report, mine.getOrDefault(report.id(), List.of())).stream())
                .sorted(Comparator.comparing(WorkItem::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static boolean isDraft(@Nullable DocumentRow paper) {
        return paper != null && paper.state().isEditable();
    }

    private List<WorkItem> items(Report report, Collection<ReportSection> sections) {
        WrittenText written = documents.written(report.documentId());
        SectionBlocks blocks = new SectionBlocks(
                written.text(),
                store.sections(report.id()).stream().map(ReportSection::blockId).collect(Collectors.toSet()));
        return sections.stream()
                .filter(section -> blocks.has(section.blockId()))
                .map(section -> item(report, section, blocks.name(section.blockId())))
                .toList();
    }

    private static WorkItem item(Report report, ReportSection section, String heading) {
        LocalDate due = section.assignment().dueOn();
        String sentence = due == null
                ? Texts.of("report.work.section", heading, report.title())
                : Texts.of("report.work.section-due", heading, report.title(), VnFormat.day(due));
        return new WorkItem(report.subject(), sentence, section.assignment().note(), "bao-cao/" + report.id(), due);
    }
}
