package vn.congtachoi.document;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.text.FigureReference;
import vn.congtachoi.kernel.Sha256;

/** What papers said when they were submitted: the whole content, each figure, and the entries behind the annexes. */
@Component
class Snapshots {

    private final SnapshotStore snapshots;
    private final SnapshotFigures figures;
    private final SnapshotRows rows;

    Snapshots(SnapshotStore snapshots, SnapshotFigures figures, SnapshotRows rows) {
        this.snapshots = snapshots;
        this.figures = figures;
        this.rows = rows;
    }

    /** One submission: who, and when. */
    record Taken(UUID documentId, Instant at, String by) {}

    /** Keeps it behind the earlier ones of its paper. */
    void keep(Taken taken, FrozenContent content, Map<FigureReference, FigureWording> words, List<AnnexRow> behind) {
        String json = content.json();
        int ordinal = last(taken.documentId()).map(last -> last.ordinal() + 1).orElse(1);
        UUID snapshot = snapshots
                .save(new DocumentSnapshot(taken.documentId(), ordinal, json, Sha256.of(json), taken.at(), taken.by()))
                .id();
        int position = 0;
        for (Map.Entry<FigureReference, FigureWording> said : words.entrySet()) {
            figures.save(new SnapshotFigure(snapshot, position++, said.getKey(), said.getValue()));
        }
        position = 0;
        for (AnnexRow row : behind) {
            rows.save(new SnapshotRow(snapshot, position++, row));
        }
    }

    /** The content that was submitted last. */
    Optional<FrozenContent> content(UUID documentId) {
        return last(documentId).map(snapshot -> FrozenContent.read(snapshot.content()));
    }

    /** Its figures, those of the annexes behind those of the text. */
    Map<FigureReference, FigureWording> figures(UUID documentId) {
        Map<FigureReference, FigureWording> said = new LinkedHashMap<>();
        last(documentId).ifPresent(snapshot -> figures.findBySnapshotIdOrderByPosition(snapshot.id())
                .forEach(figure -> said.put(figure.reference(), figure.wording())));
        return said;
    }

    /** What stood behind the rows of its annexes. */
    List<AnnexRow> rows(UUID documentId) {
        return last(documentId)
                .map(snapshot -> rows.findBySnapshotIdOrderByPosition(snapshot.id()).stream()
                        .map(SnapshotRow::row)
                        .toList())
                .orElse(List.of());
    }

    boolean hasRows(UUID documentId) {
        return last(documentId)
                .filter(snapshot -> rows.existsBySnapshotId(snapshot.id()))
                .isPresent();
    }

    private Optional<DocumentSnapshot> last(UUID documentId) {
        return snapshots.findFirstByDocumentIdOrderByOrdinalDesc(documentId);
    }
}
