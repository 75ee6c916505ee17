package vn.congtachoi.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.document.WrittenText;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.Origin;
import vn.congtachoi.document.text.Run;
import vn.congtachoi.indicator.SentText;
import vn.congtachoi.indicator.SentTexts;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.Needs;

/** Shares the sections of a report out, and takes words of the units below into them. */
@Service
@PreAuthorize("denyAll()")
public class SectionService {

    /** What she typed before the points of a list herself. */
    private static final Pattern ITEM = Pattern.compile("[-–•*+]\\s+(.+)");

    private final ReportStore store;
    private final ReportRights rights;
    private final ReportPapers papers;
    private final SentTexts texts;

    SectionService(ReportStore store, ReportRights rights, ReportPapers papers, SentTexts texts) {
        this.store = store;
        this.rights = rights;
        this.papers = papers;
        this.texts = texts;
    }

    /**
     * Gives a section to somebody, or takes it from everybody.
     *
     * @param section block of its heading
     * @throws BusinessException when she may not write for the unit
     */
    @Needs(ReportPermissions.EDIT)
    @Transactional
    public void assign(UUID reportId, UUID section, Assignment to) {
        Report report = editable(reportId);
        UUID owner = to.ownerId();
        boolean writes = owner == null
                || papers.writers(report.unitId()).stream()
                        .anyMatch(person -> person.id().equals(owner));
        if (!writes) {
            throw new BusinessException("report.section.notWriter");
        }
        store.section(reportId, section).assign(to);
    }

    /** Says that a section is written, or that it is not yet. */
    @Needs(ReportPermissions.EDIT)
    @Transactional
    public void finish(UUID reportId, UUID section, boolean done) {
        editable(reportId);
        store.section(reportId, section).finish(done);
    }

    /**
     * Puts a unit's words behind the last block of a section, marked with where they come from: a line that she had begun
     * as a point of a list becomes one.
     *
     * @throws vn.congtachoi.kernel.StaleDataException when the text was saved after the page had read it
     * @throws BusinessException when the unit has sent no such words, or they stand there already
     */
    @Needs(ReportPermissions.EDIT)
    @Transactional
    public void takeOver(TakeOver what) {
        Report report = editable(what.reportId());
        store.section(what.reportId(), what.section());
        SentText sent = sent(report, what);
        WrittenText written = papers.written(report.documentId());
        SectionBlocks sections = new SectionBlocks(
                written.text(),
                store.sections(what.reportId()).stream()
                        .map(ReportSection::blockId)
                        .collect(Collectors.toSet()));
        if (!sections.has(what.section())) {
            throw new BusinessException("report.section.notFound");
        }
        if (sections.origins(what.section()).contains(what.unitId())) {
            throw new BusinessException("report.takeOver.again", sent.unitName());
        }
        List<Block> blocks = blocks(sent, what.text());
        papers.write(report.documentId(), written.text().insert(sections.last(what.section()), blocks), what.version());
    }

    private SentText sent(Report report, TakeOver what) {
        UUID round = report.roundId();
        Optional<SentText> found = round == null
                ? Optional.empty()
                : texts.below(round, report.unitId()).stream()
                        .filter(text -> text.unitId().equals(what.unitId()))
                        .filter(text -> !what.text().of(text.texts()).isBlank())
                        .findFirst();
        return found.orElseThrow(() -> new BusinessException("report.takeOver.nothing"));
    }

    private static List<Block> blocks(SentText sent, UnitText which) {
        Origin origin = new Origin(sent.unitId(), sent.unitName());
        return which.of(sent.texts())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> block(line, origin))
                .toList();
    }

    private static Block block(String line, Origin origin) {
        Matcher item = ITEM.matcher(line);
        return item.matches()
                ? new Block.Item(Ids.next(), 1, Block.Marker.DASH, List.of(Run.Text.plain(item.group(1))), origin)
                : new Block.Paragraph(Ids.next(), Block.Alignment.JUSTIFIED, List.of(Run.Text.plain(line)), origin);
    }

    private Report editable(UUID reportId) {
        Report report = rights.requireRead(store.get(reportId));
        rights.mayEdit(report.unitId()).orThrow();
        papers.written(report.documentId()).mayEdit().orThrow();
        return report;
    }
}
