package vn.congtachoi.task;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Needs;

/** Tasks over days, for calendars and timelines: one question, however many there are. */
@Service
@PreAuthorize("denyAll()")
public class TaskSpans {

    /** So many are drawn at most; nobody reads more in one picture. */
    public static final int MOST = 6000;

    static final String DRAWN = """
            select new vn.congtachoi.task.TaskSpan(
                t.id, t.title, t.leadUnitId, t.leadPersonId, t.parts, t.startsOn, t.dueOn, t.state, false)""";

    private final TaskSearch search;
    private final TaskComing coming;

    TaskSpans(TaskSearch search, TaskComing coming) {
        this.search = search;
        this.coming = coming;
    }

    /**
     * What is worked on or due on these days, both included, and what will come again on them; what is due first comes
     * first.
     */
    @Needs(TaskPermissions.READ)
    @Transactional(readOnly = true)
    public List<TaskSpan> between(TaskFilter filter, LocalDate from, LocalDate to) {
        List<TaskSpan> spans = search.within(DRAWN, TaskSpan.class, filter, TaskGrouping.NONE, from, to)
                .setMaxResults(MOST)
                .getResultList();
        return Stream.concat(spans.stream(), coming.between(filter, TaskGrouping.NONE, from, to).stream())
                .sorted(Comparator.comparing(TaskSpan::dueOn))
                .limit(MOST)
                .toList();
    }
}
