package vn.congtachoi.supervision.record;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EvidenceShelf extends JpaRepository<VisitEvidence, UUID> {

    List<VisitEvidence> findByVisitIdOrderByUploadedAtAscIdAsc(UUID visitId);
}
