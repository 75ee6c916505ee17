package vn.congtachoi.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.DocumentDetail;
import vn.congtachoi.document.DocumentForm;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentService;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.Run;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.report.Assignment;
import vn.congtachoi.report.ReportChoices;
import vn.congtachoi.report.ReportForm;
import vn.congtachoi.report.ReportReading;
import vn.congtachoi.report.ReportService;
import vn.congtachoi.report.SectionDetail;
import vn.congtachoi.report.SectionService;

/** The half-year report of 2023, begun from its template; how it goes on stands with the other papers. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class ReportStory implements Chapter {

    /** What the report is begun and written with. */
    @Component
    @ConditionalOnBooleanProperty("portal.demo")
    record Desk(ReportService reports, ReportReading reading, SectionService sections, ReportChoices choices) {}

    private final Desk desk;
    private final DocumentService papers;
    private final DocumentReading reading;

    ReportStory(Desk desk, DocumentService papers, DocumentReading reading) {
        this.desk = desk;
        this.papers = papers;
        this.reading = reading;
    }

    @Override
    public List<Step> steps(Cast cast) {
        return CsvTable.load("reports.csv").rows().stream()
                .map(row -> new Step(
                        Step.moment(row.text("drafted_at")),
                        Step.Turn.OPENING,
                        row.text("drafter"),
                        () -> begin(cast, row)))
                .toList();
    }

    private void begin(Cast cast, CsvTable.Row row) {
        String key = row.text("key");
        UUID report = desk.reports()
                .create(new ReportForm(
                        template(row.text("template")),
                        Period.parse(row.text("period")),
                        cast.unit(row.text("unit_key")),
                        cast.round(row.text("round")),
                        null));
        UUID paper = desk.reading().detail(report).documentId();
        write(cast, row, paper);
        shareOut(cast, key, report);
        cast.paper(key, paper);
    }

    private UUID template(String code) {
        return desk.choices().templates().stream()
                .filter(template -> template.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void write(Cast cast, CsvTable.Row row, UUID paper) {
        DocumentDetail detail = reading.detail(paper);
        DocumentForm form = detail.form();
        papers.change(
                paper,
                form.saying(written(without(form.text(), row.text("leave_out")), PaperText.bySection(row.text("key"))))
                        .to(row.text("addressees"), PaperText.recipients(cast, row.text("key")))
                        .signedBy(cast.person(row.text("signer"))),
                detail.annexes());
    }

    /** A sentence of the template about something that nobody counted. */
    private static DocumentText without(DocumentText begun, String indicator) {
        DocumentText text = begun;
        for (Block block : begun.blocks()) {
            boolean says = block.allRuns()
                    .anyMatch(run -> run instanceof Run.Figure figure
                            && figure.reference().indicator().equals(indicator));
            text = says ? text.without(block.id()) : text;
        }
        return text;
    }

    /** Each section's words behind what the template begins it with. */
    private static DocumentText written(DocumentText begun, Map<String, List<Block>> sections) {
        DocumentText text = begun;
        for (Map.Entry<String, List<Block>> section : sections.entrySet()) {
            text = text.insert(last(text, section.getKey()), section.getValue());
        }
        return text;
    }

    private static UUID last(DocumentText text, String heading) {
        List<Block> blocks = text.blocks();
        int at = 0;
        while (!(blocks.get(at) instanceof Block.Heading
                && words(blocks.get(at)).equals(heading))) {
            at++;
        }
        while (at + 1 < blocks.size() && !(blocks.get(at + 1) instanceof Block.Heading)) {
            at++;
        }
        return blocks.get(at).id();
    }

    private static String words(Block block) {
        return block.allRuns()
                .map(run -> run instanceof Run.Text text ? text.text() : "")
                .collect(Collectors.joining());
    }

    private void shareOut(Cast cast, String key, UUID report) {
        List<SectionDetail> sections = desk.reading().detail(report).sections();
        CsvTable.load("report_sections.csv").rows().stream()
                .filter(row -> row.text("report").equals(key))
                .forEach(row -> desk.sections()
                        .assign(
                                report,
                                sections.stream()
                                        .filter(section -> section.heading().endsWith(row.text("section")))
                                        .findFirst()
                                        .orElseThrow()
                                        .blockId(),
                                new Assignment(
                                        cast.person(row.text("owner")),
                                        LocalDate.parse(row.text("due")),
                                        row.text("note"))));
    }
}
