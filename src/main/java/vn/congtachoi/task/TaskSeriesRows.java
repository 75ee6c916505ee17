package vn.congtachoi.task;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface TaskSeriesRows extends JpaRepository<TaskSeries, UUID> {

    Optional<TaskSeries> findByTaskIdAndActiveTrue(UUID taskId);

    List<TaskSeries> findByActiveTrue();

    @Query("select s.id from TaskSeries s where s.active = true")
    List<UUID> active();

    /** Waits for another node that gives the next turn now. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from TaskSeries s where s.id = :id")
    Optional<TaskSeries> lock(UUID id);
}
