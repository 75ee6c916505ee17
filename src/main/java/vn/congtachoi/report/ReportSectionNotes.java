package vn.congtachoi.report;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.SectionNote;
import vn.congtachoi.document.SectionSource;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;

/** What stands beside the sections of a report while its paper is written. */
@Component
class ReportSectionNotes implements SectionSource {

    private final ReportReading reports;
    private final SectionService sections;
    private final ReportSubject subjects;

    ReportSectionNotes(ReportReading reports, SectionService sections, ReportSubject subjects) {
        this.reports = reports;
        this.sections = sections;
        this.subjects = subjects;
    }

    @Override
    public boolean covers(SubjectRef origin) {
        return origin.type().equals(Report.SUBJECT);
    }

    @Override
    public Map<UUID, SectionNote> notes(SubjectRef origin) {
        return subjects.mayRead(origin.id())
                ? reports.detail(origin.id()).sections().stream()
                        .collect(Collectors.toMap(SectionDetail::blockId, ReportSectionNotes::note))
                : Map.of();
    }

    private static SectionNote note(SectionDetail section) {
        List<SectionNote.Sent> sent = section.words().stream()
                .map(words -> new SectionNote.Sent(words.unitId(), words.unit(), words.words(), words.taken()))
                .toList();
        return new SectionNote(
                section.guidance(), section.ownerName(), section.assignment().dueOn(), section.done(), sent);
    }

    @Override
    public void take(SubjectRef origin, UUID section, UUID unitId, long version) {
        UnitText text = reports.detail(origin.id()).sections().stream()
                .filter(one -> one.blockId().equals(section))
                .flatMap(one -> Stream.ofNullable(one.unitText()))
                .findFirst()
                .orElseThrow(() -> new BusinessException("report.section.notFound"));
        sections.takeOver(new TakeOver(origin.id(), section, unitId, text, version));
    }
}
