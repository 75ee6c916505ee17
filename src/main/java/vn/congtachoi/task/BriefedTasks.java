package vn.congtachoi.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The work that was given for one unit, as a briefing asks for it. */
interface BriefedTasks extends Repository<Task, UUID> {

    /** A task and what it waits for. */
    record Pair(Task task, Task awaited) {}

    /** Wholes and single tasks that fall due on these days. */
    @Query("""
            select t from Task t
            where t.giverUnitId = :unit and t.part = false and t.state in :states and t.dueOn between :from and :to
            order by t.dueOn, t.id
            """)
    List<Task> due(UUID unit, Set<TaskState> states, LocalDate from, LocalDate to);

    /** What lies with one lead and is past its day: of work for several units, the parts. */
    @Query("""
            select t from Task t
            where t.giverUnitId = :unit and (t.parts = 0 or t.handedOn = true) and t.state in :states
              and t.dueOn < :today
            order by t.dueOn, t.id
            """)
    List<Task> late(UUID unit, Set<TaskState> states, LocalDate today);

    /** What is unfinished and waits for something unfinished. */
    @Query("""
            select new vn.congtachoi.task.BriefedTasks$Pair(t, a)
            from TaskWait w join Task t on t.id = w.taskId join Task a on a.id = w.waitsForId
            where t.giverUnitId = :unit and t.state in :open and a.state in :open
            order by t.dueOn, t.id, a.dueOn, a.id
            """)
    List<Pair> blocked(UUID unit, Set<TaskState> open);
}
