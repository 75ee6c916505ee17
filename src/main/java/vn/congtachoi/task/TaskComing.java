package vn.congtachoi.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.agenda.calendar.CalendarWish;
import vn.congtachoi.calendar.WorkingDays;

/** The turns of work that comes again, before their tasks exist: given to nobody yet, but to be reckoned with. */
@Component
class TaskComing {

    private static final String STANDING = """
            select new vn.congtachoi.task.TaskComing$Standing(
                t.id, t.title, t.leadUnitId, t.leadPersonId, t.parts,
                case when t.part = true then t.parentId else t.id end)""";

    private final TaskSearch search;
    private final TaskSeriesRows rows;
    private final WorkingDays calendar;

    TaskComing(TaskSearch search, TaskSeriesRows rows, WorkingDays calendar) {
        this.search = search;
        this.rows = rows;
        this.calendar = calendar;
    }

    /**
     * What stands for a series now, as its next turns will be drawn.
     *
     * @param repeated the task that comes again: itself, or its whole
     */
    record Standing(
            UUID id, String title, UUID leadUnit, @Nullable UUID leadPerson, int parts, UUID repeated) {

        TaskSpan on(LocalDate day) {
            return new TaskSpan(id, title, leadUnit, leadPerson, parts, null, day, TaskState.NEW, true);
        }
    }

    /** What will fall due on these days, both included; a new turn is a new task, so states without it hold none. */
    List<TaskSpan> between(TaskFilter filter, TaskGrouping by, LocalDate from, LocalDate to) {
        if (!filter.states().isEmpty() && !filter.states().contains(TaskState.NEW)) {
            return List.of();
        }
        Map<UUID, TaskSeries> series = standing();
        if (series.isEmpty()) {
            return List.of();
        }
        return spans(
                series,
                search.withParts(
                                STANDING,
                                Standing.class,
                                filter.withStates(Set.of()).withDays(null, null),
                                by,
                                series.keySet())
                        .getResultList(),
                from,
                to);
    }

    /** What will fall due on the days of the wish, of what {@link TaskSearch#due} lets through. */
    List<TaskSpan> between(CalendarWish wish) {
        Map<UUID, TaskSeries> series = standing();
        return series.isEmpty()
                ? List.of()
                : spans(
                        series,
                        search.repeated(STANDING, Standing.class, wish, series.keySet())
                                .getResultList(),
                        wish.from(),
                        wish.to());
    }

    private Map<UUID, TaskSeries> standing() {
        return rows.findByActiveTrue().stream().collect(Collectors.toMap(TaskSeries::taskId, Function.identity()));
    }

    private List<TaskSpan> spans(Map<UUID, TaskSeries> series, List<Standing> standing, LocalDate from, LocalDate to) {
        Predicate<LocalDate> works = calendar.workingDays(from, to);
        return standing.stream()
                .flatMap(task -> Stream.ofNullable(series.get(task.repeated()))
                        .flatMap(one -> one.rule().between(one.anchor(), one.turn(), from, to, works))
                        .map(task::on))
                .toList();
    }
}
