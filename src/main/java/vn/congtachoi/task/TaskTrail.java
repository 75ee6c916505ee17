package vn.congtachoi.task;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Actor;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;

/** Writes down what was done with a task, tells the others, and lets the whole follow its parts. */
@Component
class TaskTrail {

    private final TaskStore store;
    private final TaskSteps steps;
    private final CurrentActor currentActor;

    TaskTrail(TaskStore store, TaskSteps steps, CurrentActor currentActor) {
        this.store = store;
        this.steps = steps;
        this.currentActor = currentActor;
    }

    /**
     * Takes a task to another state.
     *
     * @throws BusinessException without the words that the act needs
     */
    void move(Task task, TaskAct act, TaskState to, String words) {
        if (act.needsWords() && words.isBlank()) {
            throw new BusinessException("task.act.words");
        }
        task.move(to, store.now());
        write(task, TaskDeed.of(act), words, act == TaskAct.REPORT ? task.percent() : null, Set.of());
        follow(task.parentId());
    }

    /** Something that leaves the task where it is, and therefore also the whole. */
    void told(Task task, TaskDeed deed, String words) {
        write(task, deed, words, null, Set.of());
    }

    /** Words to all who work on it, and to those who are named. */
    void said(Task task, String words, Set<UUID> mentioned) {
        write(task, TaskDeed.SAY, words, null, mentioned);
    }

    private void write(Task task, TaskDeed deed, String words, @Nullable Integer percent, Set<UUID> mentioned) {
        String said = words.strip();
        if (!said.isEmpty() && deed != TaskDeed.SAY) {
            store.because(said);
        }
        Task saved = store.save(task);
        Actor actor = currentActor.require();
        steps.save(new TaskStep(saved, deed, actor, store.now(), said, percent));
        store.moved(new TaskMoved(task.id(), deed, task.state(), actor.name(), said, mentioned));
    }

    /** The whole, and what that is a part of itself, up to the top. */
    void follow(@Nullable UUID whole) {
        if (whole == null) {
            return;
        }
        Task parent = store.lock(whole);
        List<Task> parts = store.parts(whole);
        if (!parts.isEmpty()) {
            TaskState before = parent.state();
            parent.follow(parts, store.now(), store.today());
            if (parent.state() == TaskState.TO_CONFIRM && before != TaskState.TO_CONFIRM) {
                told(parent, TaskDeed.FINISH, "");
            } else {
                store.save(parent);
            }
            follow(parent.parentId());
        }
    }

    List<TaskStepRow> steps(UUID taskId) {
        return steps.findByTaskIdOrderByTakenAtAscIdAsc(taskId).stream()
                .map(TaskStep::row)
                .toList();
    }
}
