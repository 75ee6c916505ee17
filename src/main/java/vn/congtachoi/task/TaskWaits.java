package vn.congtachoi.task;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TaskWaits extends JpaRepository<TaskWait, UUID> {

    List<TaskWait> findByTaskId(UUID taskId);

    List<TaskWait> findByTaskIdIn(Collection<UUID> taskIds);

    /** Tasks that this one waits for, finished or not. */
    @Query("""
            select t from Task t
            where t.id in (select w.waitsForId from TaskWait w where w.taskId = :task)
            order by t.dueOn, t.id
            """)
    List<Task> awaited(UUID task);

    /** Tasks that wait for this one. */
    @Query("""
            select t from Task t
            where t.id in (select w.taskId from TaskWait w where w.waitsForId = :task)
            order by t.dueOn, t.id
            """)
    List<Task> waiting(UUID task);
}
