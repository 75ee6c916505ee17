package vn.congtachoi.document;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DocumentAnnexes extends JpaRepository<DocumentAnnex, UUID> {

    List<DocumentAnnex> findByDocumentIdOrderByPosition(UUID documentId);
}
