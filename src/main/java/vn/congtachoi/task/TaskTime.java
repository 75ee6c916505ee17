package vn.congtachoi.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.uikit.VnFormat;

/** Xin gia hạn: more time is asked by whoever carries a task, and given by whoever gave it. */
@Service
@PreAuthorize("denyAll()")
public class TaskTime {

    private final TaskStore store;
    private final TaskRights rights;
    private final TaskExtensions extensions;
    private final TaskTrail trail;

    TaskTime(TaskStore store, TaskRights rights, TaskExtensions extensions, TaskTrail trail) {
        this.store = store;
        this.rights = rights;
        this.extensions = extensions;
        this.trail = trail;
    }

    /**
     * Asks for a later day.
     *
     * @throws BusinessException when the day is not later, no reason was said, or she has asked already
     */
    @Needs(TaskPermissions.LEAD)
    @Transactional
    public void ask(UUID id, LocalDate wanted, String reason) {
        Task task = store.lock(id);
        rights.mayAskTime(task).orThrow();
        if (!extensions.pending(List.of(id)).isEmpty()) {
            throw new BusinessException("task.error.asked");
        }
        extensions.save(new TaskExtension(
                task, wanted, reason, new TaskExtension.Asker(rights.hand(), rights.name()), store.now()));
        trail.told(task, TaskDeed.ASK_TIME, said(wanted, reason));
    }

    /**
     * Answers; a granted day is the task's from now on.
     *
     * @throws BusinessException when it was answered in the meantime, or is refused without a reason
     */
    @Needs(TaskPermissions.GIVE)
    @Transactional
    public void answer(UUID extensionId, boolean granted, String words) {
        TaskExtension extension =
                extensions.findById(extensionId).orElseThrow(() -> new BusinessException("task.notFound"));
        Task task = store.lock(extension.taskId());
        rights.mayAnswer(task, extension).orThrow();
        if (!extension.isPending()) {
            throw new BusinessException("task.error.answered");
        }
        if (!granted && words.isBlank()) {
            throw new BusinessException("task.act.words");
        }
        extension.answer(granted, rights.name(), store.now(), words);
        extensions.save(extension);
        if (granted) {
            task.due(extension.dueWanted());
        }
        trail.told(
                task,
                granted ? TaskDeed.GRANT_TIME : TaskDeed.REFUSE_TIME,
                granted ? said(extension.dueWanted(), words) : words);
    }

    private static String said(LocalDate day, String words) {
        return words.isBlank() ? VnFormat.day(day) : VnFormat.day(day) + ": " + words.strip();
    }
}
