package vn.congtachoi.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SnapshotStore extends JpaRepository<DocumentSnapshot, UUID> {

    /** What was submitted last. */
    Optional<DocumentSnapshot> findFirstByDocumentIdOrderByOrdinalDesc(UUID documentId);

    List<DocumentSnapshot> findByDocumentIdOrderByOrdinal(UUID documentId);
}
