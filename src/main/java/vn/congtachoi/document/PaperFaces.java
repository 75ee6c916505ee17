package vn.congtachoi.document;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;

/** Papers as other modules print copies of them. */
@Service
@PreAuthorize("denyAll()")
public class PaperFaces {

    private final DocumentStore store;
    private final DocumentRights rights;
    private final DocumentPages pages;
    private final RegisterEntries register;

    PaperFaces(DocumentStore store, DocumentRights rights, DocumentPages pages, RegisterEntries register) {
        this.store = store;
        this.rights = rights;
        this.pages = pages;
        this.register = register;
    }

    /** @throws BusinessException when there is none, or it does not concern her */
    @Needs(DocumentPermissions.READ)
    @Transactional(readOnly = true)
    public PaperFace of(UUID id) {
        Document document = store.get(id);
        if (!rights.mayRead(document)) {
            throw new BusinessException("document.notFound");
        }
        return pages.face(
                document,
                document.state().isSigned()
                        ? register.ofDocument(id).map(RegisterEntry::row).orElse(null)
                        : null);
    }
}
