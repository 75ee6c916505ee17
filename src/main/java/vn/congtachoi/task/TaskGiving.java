package vn.congtachoi.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.BusinessException;

/** Makes tasks and their parts, and changes what they say; whose right it is has been asked before. */
@Component
class TaskGiving {

    private final TaskStore store;
    private final TaskTrail trail;
    private final TaskPlaces places;
    private final TaskContents contents;

    TaskGiving(TaskStore store, TaskTrail trail, TaskPlaces places, TaskContents contents) {
        this.store = store;
        this.trail = trail;
        this.places = places;
        this.contents = contents;
    }

    /**
     * Gives work; with several leads, each unit gets a part with its own state.
     *
     * @throws BusinessException when a field cannot be kept as it stands, or somebody cannot be given work
     */
    Task give(Task.Giver giver, @Nullable UUID parentId, TaskForm form) {
        requireStanding(form.leads());
        boolean split = form.leads().size() > 1;
        Assignee lead = split ? Assignee.unit(giver.unitId()) : form.leads().getFirst();
        Task task = store.save(new Task(parentId, false, giver, lead, form, store.now()));
        contents.take(task, form.more());
        if (split) {
            parts(task, giver, form.leads(), form);
        }
        trail.told(task, TaskDeed.GIVE, "");
        return task;
    }

    /** @throws BusinessException for nobody, somebody twice, or somebody who is no longer there */
    void requireStanding(List<Assignee> leads) {
        if (leads.isEmpty()) {
            throw new BusinessException("task.error.lead");
        }
        if (new HashSet<>(leads).size() < leads.size()) {
            throw new BusinessException("task.error.twice");
        }
        leads.forEach(places::requireStanding);
    }

    /** A part of it for each of them. */
    void parts(Task whole, Task.Giver giver, List<Assignee> leads, TaskForm form) {
        for (Assignee lead : leads) {
            Task part = store.save(new Task(whole.id(), true, giver, lead, form.ofPart(null), store.now()));
            contents.take(part, form.more().ofPart());
            trail.told(part, TaskDeed.GIVE, "");
        }
        trail.follow(whole.id());
    }

    /**
     * Changes what a task says; of a task with parts, also its open parts.
     *
     * @throws BusinessException when a field cannot be kept as it stands
     */
    void change(Task task, TaskForm form, String reason) {
        LocalDate dueBefore = task.dueOn();
        task.take(form);
        contents.take(task, form.more());
        if (task.isSplit()) {
            openParts(task).forEach(part -> {
                part.take(form.ofPart(part.dueOn().equals(dueBefore) ? null : part.dueOn()));
                contents.take(part, form.more().ofPart());
                trail.told(part, TaskDeed.CHANGE, reason);
            });
        }
        trail.told(task, TaskDeed.CHANGE, reason);
    }

    /**
     * Lets others carry a task that is open: whoever is new gets it or a part of it, the part of whoever is no longer
     * named is dropped.
     *
     * @throws BusinessException when somebody cannot be given work
     */
    void lead(Task task, List<Assignee> leads, String reason) {
        requireStanding(leads);
        if ((!task.isSplit() || task.isHandedOn()) && leads.size() == 1) {
            task.handTo(leads.getFirst());
            store.save(task);
            return;
        }
        List<Assignee> missing = new ArrayList<>(leads);
        for (Task part : openParts(task)) {
            if (!missing.remove(part.lead())) {
                trail.move(part, TaskAct.DROP, TaskAct.DROP.to(), reason);
            }
        }
        store.parts(task.id()).stream()
                .filter(part -> part.state() == TaskState.DONE)
                .forEach(part -> missing.remove(part.lead()));
        if (!task.isSplit()) {
            task.handTo(Assignee.unit(task.giver().unitId()));
        }
        parts(task, task.giver(), missing, contents.form(task));
    }

    /** Drops a task that is still open, with its parts and what stands under it. */
    void drop(Task task, String reason) {
        store.parts(task.id()).forEach(part -> drop(part, reason));
        store.below(task.id()).forEach(below -> drop(below, reason));
        if (task.state().isOpen() && !task.isSplit()) {
            trail.move(task, TaskAct.DROP, TaskAct.DROP.to(), reason);
        }
    }

    private List<Task> openParts(Task whole) {
        return store.parts(whole.id()).stream()
                .filter(part -> part.state().isOpen())
                .toList();
    }

    /** Everybody who carries it, or a part of it. */
    List<Assignee> leads(Task task) {
        List<Task> parts = store.parts(task.id());
        return parts.isEmpty() || task.isHandedOn()
                ? List.of(task.lead())
                : parts.stream()
                        .filter(part -> part.state() != TaskState.DROPPED)
                        .map(Task::lead)
                        .toList();
    }
}
