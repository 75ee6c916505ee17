package vn.congtachoi.agenda;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface WeekSchedules extends JpaRepository<WeekSchedule, UUID> {

    Optional<WeekSchedule> findByUnitIdAndMonday(UUID unitId, LocalDate monday);

    /** Waits for whoever changes the same schedule now. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from WeekSchedule w where w.unitId = :unit and w.monday = :monday")
    Optional<WeekSchedule> lock(UUID unit, LocalDate monday);
}
