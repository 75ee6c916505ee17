package vn.congtachoi.task;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.programme.ProgrammeService;
import vn.congtachoi.uikit.Texts;

/** The headings under which a list of tasks is divided, counted at once. */
@Service
@PreAuthorize("denyAll()")
public class TaskGroups {

    private static final String COUNTED =
            ", count(t.id), sum(case when t.dueOn < :today and t.state in :open then 1 else 0 end)";

    private final TaskSearch search;
    private final TaskStore store;
    private final ProgrammeService programmes;
    private final AssigneeNames names;
    private final UnitDirectory units;

    TaskGroups(
            TaskSearch search, TaskStore store, ProgrammeService programmes, AssigneeNames names, UnitDirectory units) {
        this.search = search;
        this.store = store;
        this.programmes = programmes;
        this.names = names;
        this.units = units;
    }

    /** The headings in the order in which they are read; tasks without programme come last. */
    @Needs(TaskPermissions.READ)
    @Transactional(readOnly = true)
    public List<TaskGroup> of(TaskFilter filter, TaskGrouping by) {
        return switch (by) {
            case NONE -> List.of();
            case PROGRAMME -> programmes(filter);
            case UNIT, PERSON -> carriers(filter, by);
            case MONTH -> months(filter);
        };
    }

    /** How many tasks are in each state; none for a state without any. */
    @Needs(TaskPermissions.READ)
    @Transactional(readOnly = true)
    public Map<TaskState, Long> states(TaskFilter filter) {
        return search.ask("select t.state, count(t.id)", " group by t.state", Object[].class, filter)
                .getResultStream()
                .collect(Collectors.toMap(row -> (TaskState) row[0], row -> (Long) row[1]));
    }

    private List<Object[]> counted(String by, TaskFilter filter, TaskGrouping grouping) {
        return search.ask("select " + by + COUNTED, " group by " + by, Object[].class, filter, grouping)
                .setParameter("today", store.today())
                .setParameter("open", TaskState.OPEN)
                .getResultList();
    }

    private static TaskGroup group(TaskGroupKey key, String label, Object[] row, int at) {
        return new TaskGroup(key, label, (Long) row[at], (Long) row[at + 1]);
    }

    private List<TaskGroup> programmes(TaskFilter filter) {
        return counted("t.programmeId", filter, TaskGrouping.PROGRAMME).stream()
                .map(row -> {
                    UUID id = (UUID) row[0];
                    String label = id == null
                            ? Texts.of("task.ui.group.no-programme")
                            : programmes.ref(id).shortName();
                    return group(new TaskGroupKey(TaskGrouping.PROGRAMME, id, null, null), label, row, 1);
                })
                .sorted(Comparator.comparing((TaskGroup group) -> group.key().id() == null)
                        .thenComparing(TaskGroup::label))
                .toList();
    }

    private List<TaskGroup> months(TaskFilter filter) {
        return counted("year(t.dueOn), month(t.dueOn)", filter, TaskGrouping.MONTH).stream()
                .map(row -> {
                    YearMonth month = YearMonth.of((Integer) row[0], (Integer) row[1]);
                    String label = Texts.of(
                            "task.ui.briefing.of-month", month.getMonthValue(), String.valueOf(month.getYear()));
                    return group(new TaskGroupKey(TaskGrouping.MONTH, null, null, month), label, row, 2);
                })
                .sorted(Comparator.comparing(
                        group -> group.key().month(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** Units in the order of the tree; people after the unit for which they carry work. */
    private List<TaskGroup> carriers(TaskFilter filter, TaskGrouping by) {
        boolean people = by == TaskGrouping.PERSON;
        List<Object[]> rows = counted(people ? "t.leadUnitId, t.leadPersonId" : "t.leadUnitId", filter, by);
        Map<Assignee, String> labels =
                names.of(rows.stream().map(row -> carrier(row, people)).toList());
        Map<UUID, Integer> order = order(rows);
        return rows.stream()
                .map(row -> {
                    Assignee carrier = carrier(row, people);
                    TaskGroupKey key = people
                            ? new TaskGroupKey(by, carrier.personId(), carrier.unitId(), null)
                            : new TaskGroupKey(by, carrier.unitId(), null, null);
                    return Map.entry(carrier, group(key, labels.getOrDefault(carrier, ""), row, people ? 2 : 1));
                })
                .sorted(Comparator.comparing((Map.Entry<Assignee, TaskGroup> entry) ->
                                order.getOrDefault(entry.getKey().unitId(), Integer.MAX_VALUE))
                        .thenComparing(entry -> entry.getKey().personId() != null)
                        .thenComparing(entry -> entry.getValue().label()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Assignee carrier(Object[] row, boolean people) {
        return new Assignee((UUID) row[0], people ? (UUID) row[1] : null);
    }

    private Map<UUID, Integer> order(List<Object[]> rows) {
        List<UnitRef> ordered = units.today()
                .highestFirst(rows.stream().map(row -> (UUID) row[0]).distinct().toList());
        return IntStream.range(0, ordered.size())
                .boxed()
                .collect(Collectors.toMap(at -> ordered.get(at).id(), at -> at));
    }
}
