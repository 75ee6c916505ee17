package vn.congtachoi.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReportSections extends JpaRepository<ReportSection, UUID> {

    List<ReportSection> findByReportId(UUID reportId);

    Optional<ReportSection> findByReportIdAndBlockId(UUID reportId, UUID blockId);

    /** Sections that somebody still has to write. */
    List<ReportSection> findByOwnerIdAndDoneFalse(UUID ownerId);
}
