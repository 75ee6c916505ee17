package vn.congtachoi.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.text.FigureReference;
import vn.congtachoi.kernel.FigureSaying;
import vn.congtachoi.kernel.Sha256;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.VietnameseText;

/** Puts together what a paper says: alive while it is a draft, as submitted afterwards. */
@Component
class DocumentContents {

    private final DocumentStore store;
    private final DocumentParts parts;
    private final FigureWordings wordings;
    private final SnapshotStore snapshots;
    private final SnapshotFigures figures;
    private final List<AnnexSource> annexSources;

    DocumentContents(
            DocumentStore store,
            DocumentParts parts,
            FigureWordings wordings,
            SnapshotStore snapshots,
            SnapshotFigures figures,
            List<AnnexSource> annexSources) {
        this.store = store;
        this.parts = parts;
        this.wordings = wordings;
        this.snapshots = snapshots;
        this.figures = figures;
        this.annexSources = List.copyOf(annexSources);
    }

    /** What is printed now: the submitted content, or for a draft the living one. */
    FrozenContent of(Document document) {
        return document.state().isEditable()
                ? living(document)
                : snapshots
                        .findFirstByDocumentIdOrderByOrdinalDesc(document.id())
                        .map(snapshot -> FrozenContent.read(snapshot.content()))
                        .orElseGet(() -> living(document));
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
        if (document.state().isEditable()) {
            return wordings.of(FrozenContent.references(document.text(), annexes(document)));
        }
        Map<FigureReference, FigureWording> submitted = new LinkedHashMap<>();
        snapshots
                .findFirstByDocumentIdOrderByOrdinalDesc(document.id())
                .ifPresent(snapshot -> figures.findBySnapshotIdOrderByPosition(snapshot.id())
                        .forEach(figure -> submitted.put(figure.reference(), figure.wording())));
        return submitted;
    }

    private List<FrozenContent.Annex> annexes(Document document) {
        List<FrozenContent.Annex> annexes = new ArrayList<>();
        SubjectRef origin = document.origin();
        if (origin != null) {
            annexSources.stream()
                    .filter(source -> source.covers(origin))
                    .flatMap(source -> source.annexes(origin).stream())
                    .forEach(form -> annexes.add(annex(form)));
        }
        parts.annexes(document.id()).forEach(form -> annexes.add(annex(form)));
        return annexes;
    }

    private static FrozenContent.Annex annex(AnnexForm form) {
        return new FrozenContent.Annex(form.title(), form.landscape(), form.text());
    }

    /** From here on the figures stand still: keeps what the paper says, with a row for each figure. */
    void freeze(Document document, Instant at, String by) {
        List<FrozenContent.Annex> annexes = annexes(document);
        // Read once: what is printed and the rows by which a change is noticed say the same.
        Map<FigureReference, FigureWording> words = wordings.of(FrozenContent.references(document.text(), annexes));
        String json = living(document, annexes, words).json();
        int ordinal = snapshots
                .findFirstByDocumentIdOrderByOrdinalDesc(document.id())
                .map(last -> last.ordinal() + 1)
                .orElse(1);
        DocumentSnapshot snapshot =
                snapshots.save(new DocumentSnapshot(document.id(), ordinal, json, Sha256.of(json), at, by));
        int position = 0;
        for (Map.Entry<FigureReference, FigureWording> said : words.entrySet()) {
            figures.save(new SnapshotFigure(snapshot.id(), position++, said.getKey(), said.getValue()));
        }
    }

    /** Figures that say something else now than when the paper was submitted; what she may not read is left out. */
    List<ChangedFigure> changes(Document document) {
        return snapshots
                .findFirstByDocumentIdOrderByOrdinalDesc(document.id())
                .map(snapshot -> changes(snapshot.id()))
                .orElse(List.of());
    }

    private List<ChangedFigure> changes(UUID snapshotId) {
        Map<FigureReference, FigureWording> then = new LinkedHashMap<>();
        figures.findBySnapshotIdOrderByPosition(snapshotId)
                .forEach(figure -> then.put(figure.reference(), figure.wording()));
        Map<FigureReference, Optional<FigureSaying>> now = wordings.sayings(then.keySet());
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
