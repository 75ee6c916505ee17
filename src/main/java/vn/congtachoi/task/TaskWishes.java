package vn.congtachoi.task;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TaskWishes extends JpaRepository<TaskWish, UUID> {

    List<TaskWish> findByTaskIdOrderByAskedAtAscIdAsc(UUID taskId);

    @Query("""
            select e from TaskWish e
            where e.taskId in :tasks and e.answer = vn.congtachoi.task.TaskWish.Answer.PENDING
            """)
    List<TaskWish> pending(Collection<UUID> tasks);

    /** The tasks that this person gave and for which somebody waits for an answer. */
    @Query("""
            select t from Task t, TaskWish e
            where e.taskId = t.id and t.giverId = :person
              and e.answer = vn.congtachoi.task.TaskWish.Answer.PENDING
            order by e.askedAt, t.id
            """)
    List<Task> asked(UUID person);
}
