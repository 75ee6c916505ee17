package vn.congtachoi.task;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.attachment.AttachmentRow;
import vn.congtachoi.attachment.Attachments;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.organisation.PersonOnDay;

/** What those who work on a task share: small things to tick off, photos and files, and what they say to each other. */
@Service
@PreAuthorize("denyAll()")
public class TaskDesk {

    /** So many small things are a plan of its own. */
    private static final int MOST = 50;

    private final TaskStore store;
    private final TaskRights rights;
    private final TaskTrail trail;
    private final TaskPeople people;
    private final TaskChecks checks;
    private final Attachments attachments;

    TaskDesk(
            TaskStore store,
            TaskRights rights,
            TaskTrail trail,
            TaskPeople people,
            TaskChecks checks,
            Attachments attachments) {
        this.store = store;
        this.rights = rights;
        this.trail = trail;
        this.people = people;
        this.checks = checks;
        this.attachments = attachments;
    }

    /** Whether she works on the task: carries it, gave it, or helps. */
    @Needs(TaskPermissions.READ)
    @Transactional(readOnly = true)
    public Decision mayJoin(UUID id) {
        return rights.mayJoin(store.get(id));
    }

    private Task joined(UUID id) {
        Task task = store.lock(id);
        rights.mayJoin(task).orThrow();
        return task;
    }

    /** Small things to tick off, in their order; none for somebody who does not read the task. */
    @Needs(TaskPermissions.READ)
    @Transactional(readOnly = true)
    public List<TaskCheckRow> checks(UUID id) {
        return rights.mayRead(store.get(id))
                ? checks.findByTaskIdOrderByPositionAscIdAsc(id).stream()
                        .map(TaskCheck::row)
                        .toList()
                : List.of();
    }

    /** @throws BusinessException without words, or when there are too many already */
    @Needs(TaskPermissions.READ)
    @Transactional
    public void addCheck(UUID id, String words) {
        Task task = joined(id);
        int present = checks.findByTaskIdOrderByPositionAscIdAsc(id).size();
        if (present >= MOST) {
            throw new BusinessException("task.error.checks", MOST);
        }
        checks.save(new TaskCheck(task.id(), present, words));
    }

    /** Ticks a small thing off, or takes the tick away. */
    @Needs(TaskPermissions.READ)
    @Transactional
    public void tick(UUID checkId, boolean done) {
        TaskCheck check = check(checkId);
        joined(check.taskId());
        check.tick(done, rights.name(), store.now());
        checks.save(check);
    }

    /** Takes a small thing away; the log keeps it. */
    @Needs(TaskPermissions.READ)
    @Transactional
    public void removeCheck(UUID checkId) {
        TaskCheck check = check(checkId);
        joined(check.taskId());
        checks.delete(check);
    }

    private TaskCheck check(UUID id) {
        return checks.findById(id).orElseThrow(() -> new BusinessException("task.error.check-gone"));
    }

    /** Photos and files, in the order in which they came; none for somebody who does not read the task. */
    @Needs(TaskPermissions.READ)
    @Transactional(readOnly = true)
    public List<AttachmentRow> files(UUID id) {
        return attachments.list(store.get(id).subject());
    }

    /** @throws BusinessException when the file is refused; nothing is kept then */
    @Needs(TaskPermissions.READ)
    @Transactional
    public AttachmentRow addFile(UUID id, String name, InputStream bytes) {
        return attachments.add(joined(id).subject(), name, bytes);
    }

    /** @throws BusinessException without a reason, or when the file is not this task's */
    @Needs(TaskPermissions.READ)
    @Transactional
    public void removeFile(UUID id, UUID file, String reason) {
        Task task = joined(id);
        if (attachments.list(task.subject()).stream().noneMatch(row -> row.id().equals(file))) {
            throw new BusinessException("attachment.error.gone");
        }
        attachments.remove(file, reason);
    }

    /** Who can be named in words about the task: those of the giver's and the lead's unit who read it. */
    @Needs(TaskPermissions.READ)
    @Transactional(readOnly = true)
    public List<PersonOnDay> namable(UUID id) {
        Task task = store.get(id);
        return rights.mayRead(task) ? people.namable(task) : List.of();
    }

    /**
     * Says something to all who work on the task, and to those who are named.
     *
     * @throws BusinessException without words
     */
    @Needs(TaskPermissions.READ)
    @Transactional
    public void say(UUID id, String words, Set<UUID> mentioned) {
        if (words.isBlank()) {
            throw new BusinessException("task.error.say");
        }
        Task task = joined(id);
        trail.said(task, words, people.readers(task, mentioned));
    }
}
