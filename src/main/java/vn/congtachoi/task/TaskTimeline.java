package vn.congtachoi.task;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;

/** The work of a year by the unit that carries it. */
@Service
@PreAuthorize("denyAll()")
public class TaskTimeline {

    /** A unit and what it carries in that year, what is due first before the rest. */
    public record Row(UnitRef unit, List<TaskSpan> tasks) {

        public Row {
            tasks = List.copyOf(tasks);
        }
    }

    private final TaskSearch search;
    private final TaskComing coming;
    private final UnitDirectory units;

    TaskTimeline(TaskSearch search, TaskComing coming, UnitDirectory units) {
        this.search = search;
        this.coming = coming;
        this.units = units;
    }

    /** The units with work, the highest first; units that are closed by now are left out. */
    @Needs(TaskPermissions.READ)
    @Transactional(readOnly = true)
    public List<Row> year(TaskFilter filter, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        List<TaskSpan> spans = search.within(TaskSpans.DRAWN, TaskSpan.class, filter, TaskGrouping.UNIT, first, last)
                .setMaxResults(TaskSpans.MOST)
                .getResultList();
        Map<UUID, List<TaskSpan>> byUnit = Stream.concat(
                        spans.stream(), coming.between(filter, TaskGrouping.UNIT, first, last).stream())
                .sorted(Comparator.comparing(TaskSpan::dueOn))
                .limit(TaskSpans.MOST)
                .collect(Collectors.groupingBy(TaskSpan::leadUnit));
        return units.today().highestFirst(byUnit.keySet()).stream()
                .map(unit -> new Row(unit, byUnit.getOrDefault(unit.id(), List.of())))
                .toList();
    }
}
