package vn.congtachoi.task;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectChanged;

/** Finds tasks, refuses stale forms and tells the others what changed. */
@Component
class TaskStore {

    private final Tasks tasks;
    private final TaskHelpers helpers;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskStore(Tasks tasks, TaskHelpers helpers, AuditTrail trail, ApplicationEventPublisher events, Clock clock) {
        this.tasks = tasks;
        this.helpers = helpers;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws BusinessException when there is none */
    Task get(UUID id) {
        return tasks.findById(id).orElseThrow(() -> new BusinessException("task.notFound"));
    }

    /**
     * The task, held until the end of the transaction.
     *
     * @throws BusinessException when there is none
     */
    Task lock(UUID id) {
        return tasks.lock(id).orElseThrow(() -> new BusinessException("task.notFound"));
    }

    List<Task> parts(UUID id) {
        return tasks.findByParentIdAndPartTrueOrderByCreatedAtAscIdAsc(id);
    }

    List<Task> below(UUID id) {
        return tasks.findByParentIdAndPartFalseOrderByDueOnAscIdAsc(id);
    }

    Task save(Task task) {
        Task saved = tasks.saveAndFlush(task);
        events.publishEvent(new SubjectChanged(task.subject()));
        return saved;
    }

    List<Assignee> helpers(UUID id) {
        return helpers.findByTaskIdOrderByPosition(id).stream()
                .map(TaskHelper::assignee)
                .toList();
    }

    /** Puts others in the place of those who help. */
    void setHelpers(UUID id, List<Assignee> wanted) {
        if (!helpers(id).equals(wanted)) {
            helpers.deleteAll(helpers.findByTaskIdOrderByPosition(id));
            helpers.flush();
            for (int at = 0; at < wanted.size(); at++) {
                helpers.save(new TaskHelper(id, at, wanted.get(at)));
            }
        }
    }

    /** @throws vn.congtachoi.kernel.StaleDataException when it was saved after the form had read it */
    void requireFresh(Task task, long version) {
        if (task.version() != version) {
            throw trail.stale(task);
        }
    }

    /** Every change of the running transaction is made for this reason. */
    void because(String reason) {
        trail.because(reason);
    }

    /** Tells people and whoever else listens. */
    void moved(TaskMoved moved) {
        events.publishEvent(moved);
    }
}
