package vn.congtachoi.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.FigureKey;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;

/** Marks signed papers whose figures were changed at their source; the paper itself stays as it is. */
@Service
@PreAuthorize("denyAll()")
public class ChangedPapers {

    private static final Set<DocumentState> SIGNED =
            EnumSet.of(DocumentState.SIGNED, DocumentState.SEALED, DocumentState.ISSUED, DocumentState.FILED);

    private final SnapshotFigures figures;
    private final UnitDirectory units;
    private final DocumentStore store;

    ChangedPapers(SnapshotFigures figures, UnitDirectory units, DocumentStore store) {
        this.figures = figures;
        this.units = units;
        this.store = store;
    }

    /**
     * A figure changed: signed papers that say a total it is part of are "Báo cáo có số liệu đã thay đổi". Nothing is read
     * for it, so whoever enters figures need not see the paper; what differs is worked out when somebody opens it.
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void figureChanged(FigureKey changed) {
        List<SnapshotFigures.Use> uses = figures.uses(changed.indicator(), SIGNED);
        if (uses.isEmpty()) {
            return;
        }
        Set<UUID> above =
                units.today().lineUp(changed.unitId()).stream().map(UnitRef::id).collect(Collectors.toSet());
        uses.stream()
                .filter(use -> above.contains(use.unitId()))
                .filter(use -> Period.parse(use.period()).covers(changed.period()))
                .map(SnapshotFigures.Use::documentId)
                .distinct()
                .forEach(this::mark);
    }

    private void mark(UUID id) {
        Document document = store.get(id);
        if (!document.hasChangedFigures()) {
            document.figuresChanged();
            store.save(document);
            store.changed(document);
        }
    }
}
