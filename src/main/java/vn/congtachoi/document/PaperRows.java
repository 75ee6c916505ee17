package vn.congtachoi.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.FigureSource;
import vn.congtachoi.kernel.Needs;

/** The exact entries behind the rows of a paper's annexes, as they were when it was submitted for signing. */
@Service
@PreAuthorize("denyAll()")
public class PaperRows {

    private final DocumentStore store;
    private final DocumentRights rights;
    private final ProofPapers papers;
    private final Snapshots snapshots;
    private final List<FigureSource> figures;

    PaperRows(
            DocumentStore store,
            DocumentRights rights,
            ProofPapers papers,
            Snapshots snapshots,
            List<FigureSource> figures) {
        this.store = store;
        this.rights = rights;
        this.papers = papers;
        this.snapshots = snapshots;
        this.figures = List.copyOf(figures);
    }

    /** Whether there is anything to open: false for a draft, and for papers without annexes of figures. */
    @Needs(DocumentPermissions.READ)
    @Transactional(readOnly = true)
    public boolean any(UUID id) {
        Document document = store.get(id);
        return rights.mayRead(document) && document.state().isSubmitted() && snapshots.hasRows(id);
    }

    /**
     * The rows in the order of the annex; none where she may not read the figures of the unit that issues.
     *
     * @throws BusinessException when there is no such paper, or it does not concern her
     */
    @Needs(DocumentPermissions.READ)
    @Transactional(readOnly = true)
    public List<AnnexRow> of(UUID id) {
        Document document = store.get(id);
        if (!rights.mayRead(document)) {
            throw new BusinessException("document.notFound");
        }
        List<AnnexRow> rows = document.state().isEditable() ? List.of() : snapshots.rows(id);
        boolean mayRead = rows.stream().limit(1).anyMatch(row -> figures.stream()
                .anyMatch(source -> source.read(row.figure()).isPresent()));
        return mayRead ? rows : List.of();
    }

    /** The paper with this code, where whoever asks is signed in and it concerns her. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<UUID> paper(String typed) {
        return rights.isPerson() ? papers.find(typed).filter(rights::mayRead).map(Document::id) : Optional.empty();
    }
}
