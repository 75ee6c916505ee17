package vn.congtachoi.agenda;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface WeekSchedules extends JpaRepository<WeekSchedule, UUID> {

    Optional<WeekSchedule> findByUnitIdAndMonday(UUID unitId, LocalDate monday);

    /** Units that issued one since that Monday and have begun none for the other. */
    @Query("""
            select distinct w.unitId from WeekSchedule w
            where w.edition > 0 and w.monday >= :since
            and not exists (select n from WeekSchedule n where n.unitId = w.unitId and n.monday = :monday)""")
    List<UUID> keeping(LocalDate since, LocalDate monday);

    /** Those of these weeks that say something else than what was issued, or were never issued; none without lines. */
    @Query("""
            select w from WeekSchedule w
            where w.unitId in :units and w.monday between :from and :to
            and w.state = vn.congtachoi.agenda.WeekState.DRAFT
            and exists (select l from ScheduleLine l where l.weekId = w.id)
            order by w.monday, w.id""")
    List<WeekSchedule> unissued(Collection<UUID> units, LocalDate from, LocalDate to);

    /** Which of these units have issued that week's. */
    @Query("select w.unitId from WeekSchedule w where w.unitId in :units and w.monday = :monday and w.edition > 0")
    List<UUID> issued(Collection<UUID> units, LocalDate monday);

    /** Waits for whoever changes the same schedule now. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from WeekSchedule w where w.unitId = :unit and w.monday = :monday")
    Optional<WeekSchedule> lock(UUID unit, LocalDate monday);
}
