package vn.congtachoi.task;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.Needs;

/** The monthly briefing (giao ban): how the work stands that was given for a unit. */
@Service
@PreAuthorize("denyAll()")
public class TaskBriefings {

    private static final int DAYS_AHEAD = 30;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final BriefedTasks tasks;
    private final TaskHelpers helpers;
    private final TaskStore store;
    private final Access access;

    TaskBriefings(BriefedTasks tasks, TaskHelpers helpers, TaskStore store, Access access) {
        this.tasks = tasks;
        this.helpers = helpers;
        this.store = store;
        this.access = access;
    }

    /** @throws vn.congtachoi.kernel.ForbiddenException when she does not read the unit's work */
    @Needs(TaskPermissions.READ)
    @Transactional(readOnly = true)
    public TaskBriefing brief(UUID unit, YearMonth month) {
        access.require(TaskRights.READ, unit);
        LocalDate today = store.today();
        List<Task> due = tasks.due(unit, TaskState.COUNTED, month.atDay(1), month.atEndOfMonth());
        List<Task> late = tasks.late(unit, TaskState.WITH_LEAD, today);
        List<TaskRow> next = tasks.due(unit, TaskState.OPEN, today, today.plusDays(DAYS_AHEAD)).stream()
                .map(task -> task.row(today))
                .toList();
        return new TaskBriefing(
                count(due, TaskOrigin.PLANNED),
                count(due, TaskOrigin.EXTRA),
                lead(late, today),
                helping(tasks.due(unit, TaskState.WITH_LEAD, EARLIEST, today.minusDays(1)), today),
                next,
                blocked(unit, today));
    }

    private static TaskBriefing.Count count(List<Task> due, TaskOrigin origin) {
        List<Task> counted =
                due.stream().filter(task -> task.origin() == origin).toList();
        int done = (int)
                counted.stream().filter(task -> task.state() == TaskState.DONE).count();
        return new TaskBriefing.Count(done, counted.size());
    }

    private static List<TaskBriefing.Late> lead(List<Task> late, LocalDate today) {
        return late(late.stream().map(task -> Map.entry(task.lead(), task.row(today))));
    }

    private List<TaskBriefing.Late> helping(List<Task> late, LocalDate today) {
        Map<UUID, TaskRow> rows = late.stream().collect(Collectors.toMap(Task::id, task -> task.row(today)));
        return late(helpers.findByTaskIdIn(rows.keySet()).stream()
                .flatMap(helper ->
                        Stream.ofNullable(rows.get(helper.taskId())).map(row -> Map.entry(helper.assignee(), row))));
    }

    private static List<TaskBriefing.Late> late(Stream<Map.Entry<Assignee, TaskRow>> entries) {
        Map<Assignee, List<TaskRow>> byWho = new LinkedHashMap<>();
        entries.forEach(entry ->
                byWho.computeIfAbsent(entry.getKey(), who -> new ArrayList<>()).add(entry.getValue()));
        return byWho.entrySet().stream()
                .map(entry -> new TaskBriefing.Late(entry.getKey(), List.copyOf(entry.getValue())))
                .sorted(Comparator.comparingInt(
                        (TaskBriefing.Late one) -> -one.tasks().size()))
                .toList();
    }

    private List<TaskBriefing.Blocked> blocked(UUID unit, LocalDate today) {
        return tasks.blocked(unit, TaskState.OPEN).stream()
                .map(pair -> new TaskBriefing.Blocked(
                        pair.task().row(today), pair.awaited().row(today)))
                .toList();
    }
}
