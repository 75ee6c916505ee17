package vn.congtachoi.task;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.congtachoi.programme.FundingSource;

/** What a roll-up needs of the tasks below others: level by level, without their words. */
interface TaskTreeRows extends Repository<Task, UUID> {

    /** A task under another. */
    record Link(UUID id, UUID parentId, TaskState state, int percent) {}

    /** Money planned for a task from one source, in whole đồng. */
    record Amount(UUID taskId, FundingSource source, long amount) {}

    @Query("""
            select new vn.congtachoi.task.TaskTreeRows$Link(t.id, t.parentId, t.state, t.percent)
            from Task t where t.parentId in :parents
            """)
    List<Link> under(Collection<UUID> parents);

    @Query("""
            select new vn.congtachoi.task.TaskTreeRows$Amount(m.taskId, m.source, m.amount)
            from TaskMoney m where m.taskId in :tasks
            """)
    List<Amount> money(Collection<UUID> tasks);
}
