package vn.congtachoi.task;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Needs;

/** Tasks with their parts and the smaller work under them, read level by level as they are opened. */
@Service
@PreAuthorize("denyAll()")
public class TaskTree {

    private static final String ALL = "select t";
    private static final String IN_ORDER = " order by t.dueOn, t.id";
    private static final String PARTS_FIRST = " order by t.part desc, t.dueOn, t.id";

    private final TaskSearch search;
    private final TaskTreeRows rows;
    private final TaskStore store;

    TaskTree(TaskSearch search, TaskTreeRows rows, TaskStore store) {
        this.search = search;
        this.rows = rows;
        this.store = store;
    }

    /** The highest of those that the filter lets through; what matches below one of them is found there. */
    @Needs(TaskPermissions.READ)
    @Transactional(readOnly = true)
    public List<TaskNode> tops(TaskFilter filter, Pageable page) {
        return nodes(search.tops(ALL, IN_ORDER, Task.class, filter)
                .setFirstResult(Math.toIntExact(page.getOffset()))
                .setMaxResults(page.getPageSize())
                .getResultList());
    }

    /** How many there are. */
    @Needs(TaskPermissions.READ)
    @Transactional(readOnly = true)
    public int countTops(TaskFilter filter) {
        return Math.toIntExact(
                search.tops("select count(t.id)", "", Long.class, filter).getSingleResult());
    }

    /** Whatever she reads of what lies directly under a task: its parts, then smaller work. */
    @Needs(TaskPermissions.READ)
    @Transactional(readOnly = true)
    public List<TaskNode> below(UUID task) {
        return nodes(search.under(ALL, PARTS_FIRST, Task.class, Set.of(task)).getResultList());
    }

    /** These lines, as many of them as she reads. */
    @Needs(TaskPermissions.READ)
    @Transactional(readOnly = true)
    public List<TaskNode> nodes(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : nodes(search.these(ALL, IN_ORDER, Task.class, ids).getResultList());
    }

    private List<TaskNode> nodes(List<Task> tasks) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        Set<UUID> ids = tasks.stream().map(Task::id).collect(Collectors.toSet());
        Map<UUID, Long> below = search.under(
                        "select t.parentId, count(t.id)", " group by t.parentId", Object[].class, ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
        TaskRollUp sums = rollUp(ids);
        return tasks.stream()
                .map(task -> {
                    TaskRollUp.Sum sum =
                            sums.of(new TaskTreeRows.Link(task.id(), task.id(), task.state(), task.percent()));
                    return new TaskNode(
                            task.row(store.today()),
                            below.getOrDefault(task.id(), 0L).intValue(),
                            sum.done(),
                            sum.all(),
                            sum.percent(),
                            sum.money());
                })
                .toList();
    }

    /** One question for each level, however many lines there are. */
    private TaskRollUp rollUp(Set<UUID> tops) {
        List<TaskTreeRows.Link> links = new ArrayList<>();
        Set<UUID> seen = new HashSet<>(tops);
        Set<UUID> level = tops;
        while (!level.isEmpty()) {
            List<TaskTreeRows.Link> found = rows.under(level);
            links.addAll(found);
            level = found.stream().map(TaskTreeRows.Link::id).filter(seen::add).collect(Collectors.toSet());
        }
        return new TaskRollUp(links, rows.money(seen));
    }
}
