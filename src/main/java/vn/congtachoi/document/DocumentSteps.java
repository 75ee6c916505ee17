package vn.congtachoi.document;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DocumentSteps extends JpaRepository<DocumentStep, UUID> {

    List<DocumentStep> findByDocumentIdOrderByTakenAtAscIdAsc(UUID documentId);
}
