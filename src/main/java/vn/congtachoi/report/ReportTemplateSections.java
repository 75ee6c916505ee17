package vn.congtachoi.report;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReportTemplateSections extends JpaRepository<ReportTemplateSection, UUID> {}
