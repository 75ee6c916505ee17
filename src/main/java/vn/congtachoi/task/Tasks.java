package vn.congtachoi.task;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Tasks extends JpaRepository<Task, UUID> {

    /** Waits for whoever takes a step with the same task now. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Task t where t.id = :id")
    Optional<Task> lock(UUID id);

    /** The parts of a task, each unit's one. */
    List<Task> findByParentIdAndPartTrueOrderByCreatedAtAscIdAsc(UUID parentId);

    /** What stands under a task without being a part of it. */
    List<Task> findByParentIdAndPartFalseOrderByDueOnAscIdAsc(UUID parentId);

    /** What lies with a person, or with the units that she answers for. */
    @Query("""
            select t from Task t
            where (t.leadPersonId = :person or (t.leadPersonId is null and t.leadUnitId in :units))
              and t.state in :states and t.parts = 0
            order by t.dueOn, t.id
            """)
    List<Task> with(UUID person, Collection<UUID> units, Set<TaskState> states);

    /** What a person gave and somebody handed in. */
    @Query("select t from Task t where t.giverId = :person and t.state = :state order by t.stateSince, t.id")
    List<Task> givenBy(UUID person, TaskState state);

    /** What falls due on these days with a person, with the units she answers for, or was given by her. */
    @Query("""
            select t from Task t
            where t.dueOn between :from and :to and t.state in :states
              and ((t.giverId = :person and t.part = false) or (t.parts = 0 and (t.leadPersonId = :person
                   or (t.leadPersonId is null and t.leadUnitId in :units))))
            order by t.dueOn, t.id
            """)
    List<Task> dueBetween(UUID person, Collection<UUID> units, Set<TaskState> states, LocalDate from, LocalDate to);

    /** Work without parts that falls due on these days, whoever carries it. */
    @Query("""
            select t from Task t
            where t.state in :states and t.parts = 0 and t.dueOn between :from and :to
            order by t.dueOn, t.id
            """)
    List<Task> carriedDueBetween(Set<TaskState> states, LocalDate from, LocalDate to);

    /** What a unit finished on these days for indicators, with how many took part, by day. */
    @Query("""
            select t from Task t
            where t.indicatorId is not null and t.leadUnitId = :unit and t.parts = 0 and t.state in :states
              and t.resultCount is not null and t.finishedOn between :from and :to
            order by t.finishedOn, t.id
            """)
    List<Task> counted(UUID unit, Set<TaskState> states, LocalDate from, LocalDate to);
}
