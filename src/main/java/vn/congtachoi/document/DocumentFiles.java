package vn.congtachoi.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DocumentFiles extends JpaRepository<DocumentFile, UUID> {

    List<DocumentFile> findByDocumentIdOrderByOrdinal(UUID documentId);

    /** The file that is the paper now. */
    Optional<DocumentFile> findFirstByDocumentIdOrderByOrdinalDesc(UUID documentId);
}
