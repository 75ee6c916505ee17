package vn.congtachoi.document;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DocumentRecipients extends JpaRepository<DocumentRecipient, UUID> {

    List<DocumentRecipient> findByDocumentIdOrderByPosition(UUID documentId);

    void deleteByDocumentId(UUID documentId);

    /** Whether the paper was issued to one of the units. */
    @Query("""
            select count(r) > 0 from DocumentRecipient r
            where r.documentId = :documentId and r.unitId in :units and r.sentOn is not null
            """)
    boolean reached(UUID documentId, Collection<UUID> units);
}
