package vn.congtachoi.document.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.DocumentDetail;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentService;
import vn.congtachoi.document.DocumentSettings;
import vn.congtachoi.document.FigureChoices;
import vn.congtachoi.document.FigureWording;
import vn.congtachoi.document.KindRow;
import vn.congtachoi.document.Remarks;
import vn.congtachoi.document.SectionSource;
import vn.congtachoi.document.text.FigureReference;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.DraftStore;
import vn.congtachoi.kernel.FigureSaying;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** Opens a paper for writing, and knows what can be chosen meanwhile: kinds, people, units, figures. */
@Component
class DocumentDesk {

    /** What the page itself works with. */
    @Component
    record Tools(
            DocumentService service,
            Remarks remarks,
            DraftStore drafts,
            FellowWriters.Company company,
            CurrentActor actor,
            Clock clock) {}

    private final Tools tools;
    private final DocumentReading reading;
    private final DocumentSettings settings;
    private final FigureChoices figures;
    private final UnitDirectory units;
    private final List<SectionSource> sections;

    DocumentDesk(
            Tools tools,
            DocumentReading reading,
            DocumentSettings settings,
            FigureChoices figures,
            UnitDirectory units,
            List<SectionSource> sections) {
        this.tools = tools;
        this.reading = reading;
        this.settings = settings;
        this.figures = figures;
        this.units = units;
        this.sections = List.copyOf(sections);
    }

    /**
     * The paper for writing, or for reading where she may not change it.
     *
     * @param saved called after each save
     * @param reload shows the page anew
     */
    DocumentWriting open(DocumentDetail detail, Runnable saved, Runnable reload) {
        SavedPaper paper = new SavedPaper(
                detail.id(),
                new SavedPaper.Tools(tools.service(), reading, tools.drafts(), tools.actor(), tools.clock()));
        return new DocumentWriting(detail, new DocumentWriting.Frame(paper, tools.remarks(), this, saved, reload));
    }

    /**
     * What stands beside the sections of a paper that comes from another record.
     *
     * @param version of the text that is saved now
     * @param reload shows the page anew
     */
    SectionAsides sections(DocumentDetail detail, LongSupplier version, Runnable reload) {
        SubjectRef origin = detail.form().origin();
        SectionSource source = origin == null || !detail.mayEdit().allowed()
                ? null
                : sections.stream()
                        .filter(one -> one.covers(origin))
                        .findFirst()
                        .orElse(null);
        if (origin == null || source == null) {
            return new SectionAsides(Map.of(), (section, sent) -> {});
        }
        return new SectionAsides(source.notes(origin), (section, sent) -> {
            try {
                source.take(origin, section, sent.unitId(), version.getAsLong());
                Toast.success("document.ui.section.took", sent.unit());
                reload.run();
            } catch (BusinessException refusal) {
                Toast.error(Texts.of(refusal));
            }
        });
    }

    /**
     * The others who write in it.
     *
     * @param sentence says that somebody of this name writes in this block
     * @param stored hears the stored version with each of their news
     */
    FellowWriters fellows(DocumentDetail detail, BiFunction<String, UUID, String> sentence, LongConsumer stored) {
        return new FellowWriters(detail.id(), tools.company(), sentence, stored);
    }

    /** The kinds and series in use, and the paper's own. */
    DocumentFacts.Choices choices(DocumentDetail detail) {
        List<KindRow> kinds = settings.kinds().stream()
                .filter(kind -> kind.active() || kind.id().equals(detail.kind().id()))
                .toList();
        return new DocumentFacts.Choices(
                kinds,
                settings.series(detail.unitId()).stream()
                        .filter(row -> row.closedOn() == null
                                || row.id().equals(detail.series().id()))
                        .toList(),
                reading.reviewers(detail.unitId()),
                reading.signers(detail.unitId()),
                units.today().children(detail.unitId()));
    }

    /** Opens the choice of a figure of the issuer or of a unit below it. */
    void chooseFigure(DocumentDetail detail, Consumer<FigureReference> chosen) {
        List<UnitRef> choices = new ArrayList<>();
        units.today().find(detail.unitId()).ifPresent(choices::add);
        choices.addAll(units.today().children(detail.unitId()));
        new FigureDialog(figures, choices, periods(), chosen).open();
    }

    /** The periods that a paper of today is likely about: the half-year, the quarters and months up to now, the year. */
    private List<Period> periods() {
        LocalDate today = LocalDate.now(tools.clock());
        List<Period> periods = new ArrayList<>();
        Period half = Period.containing(PeriodKind.HALF, today);
        periods.add(half);
        periods.add(half.previous());
        Period quarter = Period.containing(PeriodKind.QUARTER, today);
        periods.add(quarter);
        periods.add(quarter.previous());
        Period month = Period.containing(PeriodKind.MONTH, today);
        periods.add(month);
        periods.add(month.previous());
        periods.add(Period.nineMonths(today.getYear()));
        periods.add(Period.year(today.getYear()));
        periods.add(Period.year(today.getYear() - 1));
        return periods;
    }

    /** What a figure says now. */
    FigureWording wording(FigureReference reference) {
        return figures.wording(reference);
    }

    /** Address of the page that shows where a figure comes from. */
    Optional<String> source(FigureReference reference) {
        return figures.say(reference.key()).map(FigureSaying::path);
    }
}
