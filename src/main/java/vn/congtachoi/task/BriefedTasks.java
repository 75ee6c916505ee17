package vn.congtachoi.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The work of one unit, as a briefing and a report ask for it: what was given for the unit, and what others gave to it.
 */
interface BriefedTasks extends Repository<Task, UUID> {

    /** Each once: work for several units as one whole, and of another unit's the part that this one carries. */
    String OF_UNIT = """
            (t.giverUnitId = :unit and t.part = false or t.giverUnitId <> :unit and t.leadUnitId = :unit)
            """;

    /** A task and what it waits for. */
    record Pair(Task task, Task awaited) {}

    /** How many tasks of one kind there are. */
    record Counted(
            TaskOrigin origin,
            @Nullable UUID programmeId,
            @Nullable UUID contentId,
            TaskState state,
            long tasks) {}

    /** What falls due on these days. */
    @Query("select t from Task t where " + OF_UNIT + """
            and t.state in :states and t.dueOn between :from and :to
            order by t.dueOn, t.id
            """)
    List<Task> due(UUID unit, Set<TaskState> states, LocalDate from, LocalDate to);

    /** The same, counted by what it is for and how far it is. */
    @Query("""
            select new vn.congtachoi.task.BriefedTasks$Counted(
                t.origin, t.programmeId, t.contentId, t.state, count(t))
            from Task t where\s""" + OF_UNIT + """
            and t.state in :states and t.dueOn between :from and :to
            group by t.origin, t.programmeId, t.contentId, t.state
            """)
    List<Counted> counted(UUID unit, Set<TaskState> states, LocalDate from, LocalDate to);

    /** What lies with one lead and is past its day: of work for several units, the parts. */
    @Query("""
            select t from Task t
            where (t.giverUnitId = :unit or t.leadUnitId = :unit) and (t.parts = 0 or t.handedOn = true) and t.state in :states
              and t.dueOn < :today
            order by t.dueOn, t.id
            """)
    List<Task> late(UUID unit, Set<TaskState> states, LocalDate today);

    /** What is unfinished and waits for something unfinished. */
    @Query("""
            select new vn.congtachoi.task.BriefedTasks$Pair(t, a)
            from TaskWait w join Task t on t.id = w.taskId join Task a on a.id = w.waitsForId
            where (t.giverUnitId = :unit or t.leadUnitId = :unit) and t.state in :open and a.state in :open
            order by t.dueOn, t.id, a.dueOn, a.id
            """)
    List<Pair> blocked(UUID unit, Set<TaskState> open);
}
