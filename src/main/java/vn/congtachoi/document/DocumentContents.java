package vn.congtachoi.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.text.FigureForm;
import vn.congtachoi.document.text.FigureReference;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.FigureKey;
import vn.congtachoi.kernel.FigureSaying;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.VietnameseText;

/** Puts together what a paper says: alive while it is a draft, as submitted afterwards. */
@Component
class DocumentContents {

    private final DocumentStore store;
    private final DocumentParts parts;
    private final FigureWordings wordings;
    private final Snapshots snapshots;
    private final List<AnnexSource> annexSources;

    DocumentContents(
            DocumentStore store,
            DocumentParts parts,
            FigureWordings wordings,
            Snapshots snapshots,
            List<AnnexSource> annexSources) {
        this.store = store;
        this.parts = parts;
        this.wordings = wordings;
        this.snapshots = snapshots;
        this.annexSources = List.copyOf(annexSources);
    }

    /** What is printed now: the submitted content, or for a draft the living one. */
    FrozenContent of(Document document) {
        return document.state().isEditable()
                ? living(document)
                : snapshots.content(document.id()).orElseGet(() -> living(document));
    }

    /** What would be submitted now. */
    private FrozenContent living(Document document) {
        List<FrozenContent.Annex> annexes = annexes(document);
        return living(document, annexes, wordings.of(FrozenContent.references(document.text(), annexes)));
    }

    private FrozenContent living(
            Document document, List<FrozenContent.Annex> annexes, Map<FigureReference, FigureWording> words) {
        List<FrozenContent.Said> said = new ArrayList<>();
        words.forEach((reference, wording) -> said.add(new FrozenContent.Said(reference, wording.words())));
        return new FrozenContent(
                FrozenContent.SCHEMA,
                store.kind(document.kindId()).code(),
                document.subjectText(),
                lines(document.addressees()),
                lines(document.bases()),
                document.urgency(),
                document.text(),
                annexes,
                parts.recipientLines(document.id()),
                said);
    }

    /** What each figure says: now for a draft, as submitted otherwise. */
    Map<FigureReference, FigureWording> wordings(Document document) {
        List<FrozenContent.Annex> written = parts.annexes(document.id()).stream()
                .map(DocumentContents::annex)
                .toList();
        // Annexes made from the origin carry their figures as words: they need not be made for this.
        return document.state().isEditable()
                ? wordings.of(FrozenContent.references(document.text(), written))
                : snapshots.figures(document.id());
    }

    private List<FrozenContent.Annex> annexes(Document document) {
        return Stream.concat(fromOrigin(document, AnnexSource::annexes), parts.annexes(document.id()).stream())
                .map(DocumentContents::annex)
                .toList();
    }

    private <T> Stream<T> fromOrigin(Document document, BiFunction<AnnexSource, SubjectRef, List<T>> read) {
        return Optional.ofNullable(document.origin()).stream().flatMap(origin -> annexSources.stream()
                .filter(source -> source.covers(origin))
                .flatMap(source -> read.apply(source, origin).stream()));
    }

    private static FrozenContent.Annex annex(AnnexForm form) {
        return new FrozenContent.Annex(form.title(), form.landscape(), form.text());
    }

    /**
     * From here on the figures stand still: keeps what the paper says, with a row for each figure of text and annexes and
     * the entries behind the annexes.
     *
     * @throws BusinessException when a figure of the text has nothing to say
     */
    void freeze(Document document, Instant at, String by) {
        List<FrozenContent.Annex> annexes = annexes(document);
        // Read once: what is printed and the rows by which a change is noticed say the same.
        Map<FigureReference, Optional<FigureSaying>> said =
                wordings.sayings(FrozenContent.references(document.text(), annexes));
        requireSaid(document, said);
        Map<FigureReference, FigureWording> words = FigureWordings.of(said);
        List<AnnexRow> behind = fromOrigin(document, AnnexSource::rows).toList();
        behind.forEach(
                row -> words.putIfAbsent(reference(row), new FigureWording(row.value(), null, row.revision(), 0, 0)));
        snapshots.keep(new Snapshots.Taken(document.id(), at, by), living(document, annexes, words), words, behind);
    }

    private static void requireSaid(Document document, Map<FigureReference, Optional<FigureSaying>> said) {
        List<String> blanks = document.text().figures().stream()
                .flatMap(reference -> said.getOrDefault(reference, Optional.empty()).stream()
                        .filter(saying -> FigureWordings.isBlank(reference.form(), saying))
                        .map(FigureSaying::name))
                .toList();
        if (!blanks.isEmpty()) {
            throw new BusinessException("document.submit.blank", String.join("; ", blanks));
        }
    }

    private static FigureReference reference(AnnexRow row) {
        FigureKey figure = row.figure();
        return new FigureReference(
                figure.indicator(), figure.unitId(), figure.period().code(), FigureForm.VALUE);
    }

    /** Figures that say something else now than when the paper was submitted; what she may not read is left out. */
    List<ChangedFigure> changes(Document document) {
        Map<FigureReference, FigureWording> then = snapshots.figures(document.id());
        Map<FigureReference, Optional<FigureSaying>> now = wordings.sayings(then.entrySet().stream()
                .filter(said -> wordings.mayDiffer(said.getKey(), said.getValue()))
                .map(Map.Entry::getKey)
                .toList());
        List<ChangedFigure> changes = new ArrayList<>();
        then.forEach((reference, before) -> now.getOrDefault(reference, Optional.empty())
                .map(saying -> new ChangedFigure(
                        reference,
                        saying.name(),
                        before.words(),
                        FigureWordings.wording(reference.form(), saying).words()))
                .filter(change -> !change.after().equals(change.before()))
                .ifPresent(changes::add));
        return changes;
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(VietnameseText::nfc)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
