package vn.congtachoi.document;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Needs;

/** Says to the others where somebody writes; {@link WritingWatch} tells them. */
@Service
@PreAuthorize("denyAll()")
public class DocumentWriters {

    private final WriterTable table;
    private final DocumentStore store;
    private final DocumentRights rights;

    DocumentWriters(WriterTable table, DocumentStore store, DocumentRights rights) {
        this.table = table;
        this.store = store;
        this.rights = rights;
    }

    /** She writes here now; it counts for a minute. Nothing is said of a paper that was submitted meanwhile. */
    @Needs(DocumentPermissions.DRAFT)
    @Transactional
    public void at(UUID documentId, UUID blockId) {
        if (rights.mayEdit(store.get(documentId)).allowed()) {
            table.put(documentId, new WriterRow(rights.me(), rights.actor().name(), blockId));
        }
    }

    /** Deletes what nobody took away. Only the job calls this. */
    @PreAuthorize("hasRole('SYSTEM')")
    @Transactional
    public int purge() {
        return table.purge();
    }
}
