package vn.congtachoi.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlanPaperRecords extends JpaRepository<PlanPaper, UUID> {

    /** The newest first: ids grow with time. */
    List<PlanPaper> findByPlanIdOrderByIdDesc(UUID planId);

    Optional<PlanPaper> findByDocumentId(UUID documentId);
}
