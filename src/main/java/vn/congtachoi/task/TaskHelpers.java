package vn.congtachoi.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TaskHelpers extends JpaRepository<TaskHelper, UUID> {

    List<TaskHelper> findByTaskIdOrderByPosition(UUID taskId);

    List<TaskHelper> findByTaskIdIn(Collection<UUID> taskIds);

    /** Those who help by name with what is due on these days. */
    @Query("""
            select h from TaskHelper h join Task t on t.id = h.taskId
            where h.personId is not null and t.dueOn between :from and :to
            """)
    List<TaskHelper> ofDays(LocalDate from, LocalDate to);
}
