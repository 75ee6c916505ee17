package vn.congtachoi.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.Run;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.FigureKey;
import vn.congtachoi.kernel.FigureSource;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.programme.ProgrammeDetail;

/** Turns a template into the first text of a report. */
@Component
class TemplateText {

    private final ReportProgrammes programmes;
    private final UnitDirectory units;
    private final List<FigureSource> figures;

    TemplateText(ReportProgrammes programmes, UnitDirectory units, List<FigureSource> figures) {
        this.programmes = programmes;
        this.units = units;
        this.figures = List.copyOf(figures);
    }

    /** A heading in the text, and the section of the template that it comes from. */
    record Placed(UUID blockId, UUID templateSectionId) {}

    /**
     * What one section becomes.
     *
     * @param heading empty for none
     * @param words for its opening
     */
    private record Part(String heading, ReportWords words) {}

    /** A report before it is saved. */
    record Draft(String title, DocumentText text, List<Placed> sections) {

        Draft {
            sections = List.copyOf(sections);
        }
    }

    /** @throws BusinessException when the programme is not in the catalogue, or no phase of it holds the year */
    Draft begin(ReportTemplate template, UUID unitId, Period period) {
        ReportWords words = words(template, unitId, period);
        List<Block> blocks = new ArrayList<>();
        List<Placed> placed = new ArrayList<>();
        for (ReportTemplateSection section : template.sections()) {
            for (Part part : parts(section, template, words)) {
                if (!part.heading().isEmpty()) {
                    Block.Heading block = heading(section, part.heading());
                    blocks.add(block);
                    placed.add(new Placed(block.id(), section.id()));
                }
                openings(section, part.words()).forEach(blocks::add);
            }
        }
        return new Draft(words.fill(template.subjectPattern()), new DocumentText(blocks), placed);
    }

    /** What a section begins with; a sentence with a figure that is not collected here is left out. */
    private Stream<Block> openings(ReportTemplateSection section, ReportWords words) {
        return section.openings().stream()
                .flatMap(sentence -> words.sentence(sentence, this::isKnown).stream())
                .map(runs -> new Block.Paragraph(Ids.next(), Block.Alignment.JUSTIFIED, runs, null));
    }

    /**
     * The same report for another period. Headings that still read as the template gave them name the new period.
     *
     * @param sections of the earlier report
     */
    Draft again(
            ReportTemplate template, Report earlier, Period period, DocumentText text, List<ReportSection> sections) {
        ReportWords then = words(template, earlier.unitId(), earlier.period());
        ReportWords now = words(template, earlier.unitId(), period);
        Map<UUID, String> patterns = new HashMap<>();
        template.sections().forEach(section -> patterns.put(section.id(), section.heading()));
        DocumentText moved = new PeriodMove(earlier.period(), period).of(text);
        List<Placed> placed = new ArrayList<>();
        for (ReportSection section : sections) {
            if (moved.block(section.blockId()).orElse(null) instanceof Block.Heading heading) {
                String pattern = patterns.getOrDefault(section.templateSectionId(), "");
                boolean untouched = heading.runs().equals(List.of(Run.Text.plain(then.fill(pattern))));
                if (untouched) {
                    moved = moved.with(heading.withRuns(List.of(Run.Text.plain(now.fill(pattern)))));
                }
                placed.add(new Placed(section.blockId(), section.templateSectionId()));
            }
        }
        return new Draft(now.fill(template.subjectPattern()), moved, placed);
    }

    private List<Part> parts(ReportTemplateSection section, ReportTemplate template, ReportWords words) {
        return switch (section.filling()) {
            case WORDS -> List.of(new Part(words.fill(section.heading()), words));
            case OPENING -> List.of(new Part("", words));
            case PROGRAMME_CONTENTS ->
                programme(template).contents().stream()
                        .map(row -> row.content())
                        .map(content -> new Part(content.wording(), words.with("content", content.number())))
                        .toList();
        };
    }

    private static Block.Heading heading(ReportTemplateSection section, String words) {
        return new Block.Heading(
                Ids.next(),
                section.level(),
                section.isNumbered() ? Block.Numbering.OUTLINE : Block.Numbering.NONE,
                List.of(Run.Text.plain(words)));
    }

    private ReportWords words(ReportTemplate template, UUID unitId, Period period) {
        LocalDate today = units.today().day();
        String unit = units.find(unitId, today).map(UnitRef::name).orElse("");
        ReportWords words = ReportWords.of(unitId, unit, period);
        if (template.row().programme().isEmpty()) {
            return words;
        }
        ProgrammeDetail programme = programme(template);
        Map<String, String> more = new HashMap<>(words.words());
        more.put("programme", programme.header().officialName());
        more.put("code", programme.header().code());
        if (template.row().cycle() == ReportCycle.PHASE) {
            more.put(
                    "phase",
                    ReportProgrammes.phase(programme, period)
                            .map(ReportProgrammes::words)
                            .orElseThrow(() -> new BusinessException("report.form.noPhase")));
        }
        return new ReportWords(unitId, period, more);
    }

    private ProgrammeDetail programme(ReportTemplate template) {
        return programmes
                .find(template.row().programme())
                .orElseThrow(() -> new BusinessException("report.form.noProgramme"));
    }

    private boolean isKnown(FigureKey key) {
        return figures.stream().anyMatch(source -> source.read(key).isPresent());
    }
}
