package vn.congtachoi.event.paper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EventPapers extends JpaRepository<EventPaper, UUID> {

    /** The newest first: ids grow with time. */
    List<EventPaper> findByEventIdOrderByIdDesc(UUID eventId);

    Optional<EventPaper> findByDocumentId(UUID documentId);
}
