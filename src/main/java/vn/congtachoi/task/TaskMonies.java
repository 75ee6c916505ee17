package vn.congtachoi.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import vn.congtachoi.programme.FundingSource;

interface TaskMonies extends JpaRepository<TaskMoney, UUID> {

    List<TaskMoney> findByTaskId(UUID taskId);

    /** What is planned from one source, in whole đồng. */
    record Planned(FundingSource source, long amount) {}

    /** What tasks of a programme, given for a unit and due on these days, plan together; one of them left out. */
    @Query("""
            select new vn.congtachoi.task.TaskMonies$Planned(m.source, sum(m.amount))
            from TaskMoney m join Task t on t.id = m.taskId
            where t.programmeId = :programme and t.giverUnitId = :unit and t.dueOn between :from and :to
              and t.state <> vn.congtachoi.task.TaskState.DROPPED and t.id <> :without
            group by m.source
            """)
    List<Planned> planned(UUID programme, UUID unit, LocalDate from, LocalDate to, UUID without);
}
