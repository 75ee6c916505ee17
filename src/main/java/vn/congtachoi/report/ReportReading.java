package vn.congtachoi.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.WrittenText;
import vn.congtachoi.indicator.Completeness;
import vn.congtachoi.indicator.SentText;
import vn.congtachoi.indicator.SentTexts;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.organisation.PersonOnDay;
import vn.congtachoi.organisation.UnitDirectory;

/** Reports as lists and pages. */
@Service
@PreAuthorize("denyAll()")
public class ReportReading {

    private final ReportStore store;
    private final ReportRights rights;
    private final DocumentReading documents;
    private final SentTexts texts;
    private final UnitDirectory units;
    private final PeopleDirectory people;

    ReportReading(
            ReportStore store,
            ReportRights rights,
            DocumentReading documents,
            SentTexts texts,
            UnitDirectory units,
            PeopleDirectory people) {
        this.store = store;
        this.rights = rights;
        this.documents = documents;
        this.texts = texts;
        this.units = units;
        this.people = people;
    }

    /** One page of her units' own reports, newest first. */
    @Needs(ReportPermissions.READ)
    @Transactional(readOnly = true)
    public Page<ReportRow> page(int page, int size) {
        Pageable newest = PageRequest.of(page, size, Sort.by(Sort.Direction.DESC, "createdAt", "id"));
        Page<Report> found = store.reports().findByUnitIdIn(rights.seats(), newest);
        Map<UUID, DocumentRow> papers =
                documents.rows(found.stream().map(Report::documentId).toList());
        Map<UUID, String> templates = new HashMap<>();
        return found.map(report -> row(
                report,
                templates.computeIfAbsent(
                        report.templateId(), id -> store.template(id).row().name()),
                Optional.ofNullable(papers.get(report.documentId())).orElseThrow()));
    }

    private static ReportRow row(Report report, String template, DocumentRow paper) {
        return new ReportRow(
                report.id(),
                report.title(),
                template,
                report.period(),
                report.documentId(),
                paper.state(),
                paper.notation());
    }

    /** @throws vn.congtachoi.kernel.BusinessException when there is none, or it is not of one of her units */
    @Needs(ReportPermissions.READ)
    @Transactional(readOnly = true)
    public ReportDetail detail(UUID id) {
        Report report = rights.requireRead(store.get(id));
        WrittenText written = documents.written(report.documentId());
        List<SentText> sent = sent(report);
        return new ReportDetail(
                id,
                report.unitId(),
                report.title(),
                store.template(report.templateId()).row(),
                report.period(),
                report.documentId(),
                written.state(),
                written.version(),
                report.roundId() == null ? null : completeness(sent),
                sections(id, written, sent),
                documents.writers(report.unitId()),
                rights.mayEdit(report.unitId()).and(written.mayEdit()));
    }

    private List<SentText> sent(Report report) {
        UUID round = report.roundId();
        return round == null ? List.of() : texts.below(round, report.unitId());
    }

    private static Completeness completeness(List<SentText> sent) {
        List<String> missing = sent.stream()
                .filter(text -> text.sentAt() == null)
                .map(SentText::unitName)
                .toList();
        return new Completeness(sent.size() - missing.size(), sent.size(), missing);
    }

    private List<SectionDetail> sections(UUID reportId, WrittenText written, List<SentText> sent) {
        Map<UUID, ReportSection> byBlock = store.sections(reportId).stream()
                .collect(Collectors.toMap(ReportSection::blockId, Function.identity()));
        Map<UUID, ReportTemplateSection> templates = store
                .templateSections(byBlock.values().stream()
                        .map(ReportSection::templateSectionId)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(ReportTemplateSection::id, Function.identity()));
        Map<UUID, PersonOnDay> owners = people.peopleOn(
                byBlock.values().stream()
                        .flatMap(section ->
                                Optional.ofNullable(section.assignment().ownerId()).stream())
                        .collect(Collectors.toSet()),
                units.today().day());
        SectionBlocks blocks = new SectionBlocks(written.text(), byBlock.keySet());
        return blocks.headings().stream()
                .flatMap(heading -> Optional.ofNullable(byBlock.get(heading)).stream())
                .map(section -> section(
                        section,
                        Optional.ofNullable(templates.get(section.templateSectionId()))
                                .orElseThrow(),
                        name(section, owners),
                        blocks,
                        sent))
                .toList();
    }

    private static String name(ReportSection section, Map<UUID, PersonOnDay> owners) {
        return Optional.ofNullable(section.assignment().ownerId())
                .flatMap(owner -> Optional.ofNullable(owners.get(owner)))
                .map(PersonOnDay::fullName)
                .orElse("");
    }

    private static SectionDetail section(
            ReportSection section,
            ReportTemplateSection template,
            String ownerName,
            SectionBlocks blocks,
            List<SentText> sent) {
        UUID heading = section.blockId();
        return new SectionDetail(
                heading,
                blocks.name(heading),
                blocks.level(heading),
                template.guidance(),
                section.assignment(),
                ownerName,
                section.isDone(),
                blocks.isBegun(heading),
                blocks.holdsOthers(heading),
                template.unitText(),
                words(template.unitText(), heading, blocks, sent));
    }

    private static List<UnitWords> words(
            @Nullable UnitText which, UUID heading, SectionBlocks blocks, List<SentText> sent) {
        return which == null
                ? List.of()
                : sent.stream()
                        .filter(text -> !which.of(text.texts()).isBlank())
                        .map(text -> new UnitWords(
                                text.unitId(),
                                text.unitName(),
                                which.of(text.texts()),
                                blocks.origins(heading).contains(text.unitId())))
                        .toList();
    }
}
