package vn.congtachoi.agenda;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ScheduleLines extends JpaRepository<ScheduleLine, UUID> {

    List<ScheduleLine> findByWeekId(UUID weekId);
}
