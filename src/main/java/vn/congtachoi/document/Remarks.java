package vn.congtachoi.document;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Permission;

/** What the people of a unit say about a paper of theirs, paragraph by paragraph, before it is signed. */
@Service
@PreAuthorize("denyAll()")
public class Remarks {

    private final RemarkStore remarks;
    private final DocumentStore store;
    private final DocumentRights rights;

    Remarks(RemarkStore remarks, DocumentStore store, DocumentRights rights) {
        this.remarks = remarks;
        this.store = store;
        this.rights = rights;
    }

    /** All remarks on a paper, the oldest first; only its own unit reads them. */
    @Needs(DocumentPermissions.READ)
    @Transactional(readOnly = true)
    public List<RemarkRow> of(UUID documentId) {
        Document document = store.get(documentId);
        return rights.at(document.unitId(), Permission.of(DocumentPermissions.READ))
                        .allowed()
                ? remarks.findByDocumentIdOrderByMadeAtAscIdAsc(documentId).stream()
                        .map(Remark::row)
                        .toList()
                : List.of();
    }

    /**
     * Says something about a paragraph, or about the whole paper.
     *
     * @param blockId the paragraph, or null
     * @param quotation how it begins, so that the remark is understood when the paragraph is gone
     * @throws BusinessException when nothing is said, or the paper was signed
     */
    @Needs(DocumentPermissions.READ)
    @Transactional
    public UUID add(UUID documentId, @Nullable UUID blockId, String quotation, String wording) {
        Document document = open(documentId);
        Remark.Author author = new Remark.Author(rights.me(), rights.actor().name(), store.now());
        return remarks.save(new Remark(document.id(), blockId, quotation, wording, author))
                .id();
    }

    /** It was done, or answered. */
    @Needs(DocumentPermissions.READ)
    @Transactional
    public void settle(UUID remarkId, String answer) {
        Remark remark = remarks.findById(remarkId).orElseThrow(() -> new BusinessException("document.remark.gone"));
        open(remark.documentId());
        remark.settle(answer, rights.actor().name(), store.now());
    }

    private Document open(UUID documentId) {
        Document document = store.get(documentId);
        rights.at(document.unitId(), Permission.of(DocumentPermissions.READ)).orThrow();
        if (document.state().isSigned()) {
            throw new BusinessException("document.remark.signed");
        }
        return document;
    }
}
