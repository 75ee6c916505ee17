package vn.congtachoi.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.uikit.VnFormat;

/** Xin gia hạn, đề nghị thay đổi: asked by whoever carries a task, answered by whoever gave it. */
@Service
@PreAuthorize("denyAll()")
public class TaskAsking {

    private final TaskStore store;
    private final TaskRights rights;
    private final TaskWishes wishes;
    private final TaskTrail trail;

    TaskAsking(TaskStore store, TaskRights rights, TaskWishes wishes, TaskTrail trail) {
        this.store = store;
        this.rights = rights;
        this.wishes = wishes;
        this.trail = trail;
    }

    /**
     * Asks for a later day.
     *
     * @throws BusinessException when the day is not later, no reason was said, or she waits for an answer already
     */
    @Needs(TaskPermissions.LEAD)
    @Transactional
    public void askTime(UUID id, LocalDate wanted, String reason) {
        Task task = ask(id, wanted, reason);
        trail.told(task, TaskDeed.ASK_TIME, said(wanted, reason));
    }

    /**
     * Asks for anything else about the task to be changed: who, where, how much.
     *
     * @throws BusinessException when nothing was said, or she waits for an answer already
     */
    @Needs(TaskPermissions.LEAD)
    @Transactional
    public void askChange(UUID id, String what) {
        Task task = ask(id, null, what);
        trail.told(task, TaskDeed.ASK_CHANGE, what.strip());
    }

    private Task ask(UUID id, @Nullable LocalDate wanted, String words) {
        Task task = store.lock(id);
        rights.mayAsk(task).orThrow();
        if (!wishes.pending(List.of(id)).isEmpty()) {
            throw new BusinessException("task.error.asked");
        }
        wishes.save(new TaskWish(task, wanted, words, new TaskWish.Asker(rights.hand(), rights.name()), store.now()));
        return task;
    }

    /**
     * Answers; a granted day is the task's from now on, a granted change is made by whoever grants it.
     *
     * @throws BusinessException when it was answered in the meantime, or is refused without a reason
     */
    @Needs(TaskPermissions.GIVE)
    @Transactional
    public void answer(UUID wishId, boolean granted, String words) {
        TaskWish wish = wishes.findById(wishId).orElseThrow(() -> new BusinessException("task.notFound"));
        Task task = store.lock(wish.taskId());
        rights.mayAnswer(task, wish).orThrow();
        if (!wish.isPending()) {
            throw new BusinessException("task.error.answered");
        }
        if (!granted && words.isBlank()) {
            throw new BusinessException("task.act.words");
        }
        wish.answer(granted, rights.name(), store.now(), words);
        wishes.save(wish);
        LocalDate wanted = wish.dueWanted();
        if (wanted == null) {
            trail.told(task, granted ? TaskDeed.GRANT_CHANGE : TaskDeed.REFUSE_CHANGE, words.strip());
            return;
        }
        if (granted) {
            task.due(wanted);
        }
        trail.told(task, granted ? TaskDeed.GRANT_TIME : TaskDeed.REFUSE_TIME, granted ? said(wanted, words) : words);
    }

    private static String said(LocalDate day, String words) {
        return words.isBlank() ? VnFormat.day(day) : VnFormat.day(day) + ": " + words.strip();
    }
}
