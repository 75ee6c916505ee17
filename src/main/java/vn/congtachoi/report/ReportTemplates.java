package vn.congtachoi.report;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReportTemplates extends JpaRepository<ReportTemplate, UUID> {

    List<ReportTemplate> findByActiveTrueOrderByPosition();
}
