package vn.congtachoi.task;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.calendar.WorkingDays;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.notification.Inbox;
import vn.congtachoi.notification.Notice;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Gives work that comes again when its time has come; only the job calls it. */
@Service
@PreAuthorize("denyAll()")
public class TaskTurns {

    /** A portal that stood still for years gives no more than this at once. */
    private static final int MOST_AT_ONCE = 12;

    private final TaskSeriesRows rows;
    private final TaskStore store;
    private final TaskGiving giving;
    private final TaskContents contents;
    private final TaskTrail trail;
    private final WorkingDays calendar;
    private final Inbox inbox;

    TaskTurns(
            TaskSeriesRows rows,
            TaskStore store,
            TaskGiving giving,
            TaskContents contents,
            TaskTrail trail,
            WorkingDays calendar,
            Inbox inbox) {
        this.rows = rows;
        this.store = store;
        this.giving = giving;
        this.contents = contents;
        this.trail = trail;
        this.calendar = calendar;
        this.inbox = inbox;
    }

    /** All work that comes again. */
    @PreAuthorize("hasRole('SYSTEM')")
    @Transactional(readOnly = true)
    public List<UUID> all() {
        return rows.active();
    }

    /**
     * Gives the turns whose time has come.
     *
     * @return how many
     * @throws BusinessException when somebody in it cannot be given work any more; the turn waits
     */
    @PreAuthorize("hasRole('SYSTEM')")
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int give(UUID seriesId) {
        TaskSeries series = rows.lock(seriesId).orElseThrow();
        int given = 0;
        while (given < MOST_AT_ONCE && hasCome(series)) {
            Task last = store.lock(series.taskId());
            if (last.state() == TaskState.DROPPED) {
                series.stop();
                break;
            }
            LocalDate day = series.rule().day(series.anchor(), series.turn() + 1, calendar::isWorkingDay);
            UUID next = series.rule().mode() == TaskRepeatMode.COPY ? copy(last, day) : reopen(last, day);
            if (next == null) {
                break;
            }
            series.turn(next);
            given++;
        }
        rows.save(series);
        return given;
    }

    private boolean hasCome(TaskSeries series) {
        int next = series.turn() + 1;
        TaskRepeat rule = series.rule();
        return rule.has(series.anchor(), next)
                && !rule.day(series.anchor(), next, calendar::isWorkingDay)
                        .minusDays(rule.daysAhead())
                        .isAfter(store.today());
    }

    private UUID copy(Task last, LocalDate day) {
        TaskForm form = contents.form(last);
        LocalDate start = form.startsOn();
        TaskNeeds needs = form.more().needs();
        TaskMore more =
                form.more().withNeeds(new TaskNeeds(needs.expectedCount(), needs.measure(), needs.money(), List.of()));
        Task next = giving.give(
                last.giver(),
                last.parentId(),
                new TaskForm(
                        form.title(),
                        giving.leads(last),
                        start == null ? null : day.minusDays(ChronoUnit.DAYS.between(start, last.dueOn())),
                        day,
                        more,
                        0));
        return next.id();
    }

    /** Null while it is not done: it is opened again as soon as it is. */
    private @Nullable UUID reopen(Task last, LocalDate day) {
        if (last.state() != TaskState.DONE) {
            return null;
        }
        List<Task> parts = store.parts(last.id());
        parts.stream().filter(part -> part.state() == TaskState.DONE).forEach(part -> {
            part.again(day, store.now());
            trail.told(part, TaskDeed.REOPEN, Texts.of("task.repeat.again", VnFormat.day(day)));
        });
        last.again(day, store.now());
        trail.told(last, TaskDeed.REOPEN, Texts.of("task.repeat.again", VnFormat.day(day)));
        if (!parts.isEmpty()) {
            trail.follow(last.id());
        }
        return last.id();
    }

    /** Tells whoever gave it, once for each turn, why the next one could not be given. */
    @PreAuthorize("hasRole('SYSTEM')")
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refused(UUID seriesId, BusinessException refusal) {
        TaskSeries series = rows.findById(seriesId).orElseThrow();
        Task task = store.get(series.taskId());
        inbox.send(
                Set.of(task.giver().personId()),
                Notice.of(
                                "task.notice.turn-refused",
                                List.of(task.title()),
                                Texts.of(refusal),
                                "nhiem-vu/" + task.id(),
                                task.subject())
                        .once("turn/" + seriesId + "/" + series.turn()));
    }
}
