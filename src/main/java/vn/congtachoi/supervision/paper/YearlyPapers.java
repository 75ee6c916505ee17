package vn.congtachoi.supervision.paper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface YearlyPapers extends JpaRepository<YearlyPaper, UUID> {

    /** The newest first: ids grow with time. */
    List<YearlyPaper> findByPlanIdAndKindOrderByIdDesc(UUID planId, YearlyPaperKind kind);

    Optional<YearlyPaper> findByDocumentId(UUID documentId);
}
