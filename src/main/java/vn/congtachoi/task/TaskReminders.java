package vn.congtachoi.task;

import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Needs;

/** Nhắc: one act reminds everybody who still has to do something for a task. */
@Service
@PreAuthorize("denyAll()")
public class TaskReminders {

    private final TaskStore store;
    private final TaskRights rights;
    private final TaskTrail trail;

    TaskReminders(TaskStore store, TaskRights rights, TaskTrail trail) {
        this.store = store;
        this.rights = rights;
        this.trail = trail;
    }

    /** @return how many tasks or parts somebody was reminded of */
    @Needs(TaskPermissions.GIVE)
    @Transactional
    public int remind(UUID id, String words) {
        Task task = store.lock(id);
        rights.mayAnswer(task).orThrow();
        List<Task> late = TaskPeople.unfinished(task, store.parts(id));
        late.forEach(each -> trail.told(each, TaskDeed.REMIND, words));
        return late.size();
    }
}
