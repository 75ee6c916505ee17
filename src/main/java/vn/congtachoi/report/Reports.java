package vn.congtachoi.report;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import vn.congtachoi.kernel.Period;

interface Reports extends JpaRepository<Report, UUID> {

    Page<Report> findByUnitIdIn(Collection<UUID> units, Pageable page);

    Optional<Report> findFirstByUnitIdAndTemplateIdAndPeriodNotOrderByCreatedAtDesc(
            UUID unitId, UUID templateId, Period period);
}
