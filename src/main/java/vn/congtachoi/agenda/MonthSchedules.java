package vn.congtachoi.agenda;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MonthSchedules extends JpaRepository<MonthSchedule, UUID> {

    Optional<MonthSchedule> findByUnitIdAndFirstDay(UUID unitId, LocalDate firstDay);
}
