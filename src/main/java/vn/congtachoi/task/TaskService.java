package vn.congtachoi.task;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.kernel.SubjectRef;

/** Gives work, changes what was given, and hands it on. */
@Service
@PreAuthorize("denyAll()")
public class TaskService {

    private final TaskStore store;
    private final TaskRights rights;
    private final TaskTrail trail;
    private final TaskGiving giving;
    private final TaskContents contents;
    private final CurrentActor currentActor;

    TaskService(
            TaskStore store,
            TaskRights rights,
            TaskTrail trail,
            TaskGiving giving,
            TaskContents contents,
            CurrentActor currentActor) {
        this.store = store;
        this.rights = rights;
        this.trail = trail;
        this.giving = giving;
        this.contents = contents;
        this.currentActor = currentActor;
    }

    /**
     * Gives work for one of her units. With several leads, each unit gets a part with its own state.
     *
     * @param parentId the task it stands under, or null
     * @return its id
     * @throws BusinessException when a field cannot be kept as it stands, or somebody cannot be given work
     */
    @Needs(TaskPermissions.GIVE)
    @Transactional
    public UUID give(UUID giverUnit, @Nullable UUID parentId, TaskForm form) {
        rights.mayGive(giverUnit).orThrow();
        requireBelow(form.leads());
        if (parentId != null) {
            rights.mayChange(store.get(parentId)).orThrow();
        }
        PersonActor me = currentActor.person();
        return giving.give(new Task.Giver(giverUnit, me.personId(), me.personName()), parentId, form)
                .id();
    }

    /**
     * Gives work that came of another record, for instance of a meeting.
     *
     * @param parentId the task it stands under, or null
     * @return its id
     * @throws BusinessException when it cannot be kept as it stands, or somebody cannot be given work
     */
    @Needs(TaskPermissions.GIVE)
    @Transactional
    public UUID giveFrom(SubjectRef source, UUID giverUnit, @Nullable UUID parentId, TaskForm form) {
        UUID id = give(giverUnit, parentId, form);
        Task task = store.lock(id);
        task.cameOf(source);
        store.save(task);
        return id;
    }

    private void requireBelow(List<Assignee> leads) {
        leads.forEach(lead -> rights.mayGiveTo(lead.unitId()).orThrow());
    }

    /**
     * Changes what a task says; of a task with parts, also its open parts. Who carries it changes for a task of one only.
     *
     * @throws vn.congtachoi.kernel.StaleDataException when it was saved after the form had read it
     * @throws BusinessException when a field cannot be kept as it stands
     */
    @Needs(TaskPermissions.GIVE)
    @Transactional
    public void change(UUID id, TaskForm form, String reason) {
        Task task = store.lock(id);
        rights.mayChange(task).orThrow();
        store.requireFresh(task, form.version());
        boolean handed = form.leads().size() == 1 && !form.leads().getFirst().equals(task.lead());
        if (handed && !task.isSplit()) {
            requireBelow(form.leads());
            giving.lead(task, form.leads(), reason);
        }
        giving.change(task, form, reason);
    }

    /** Nobody gets a second part of what she carries a part of already. */
    private void requireNew(Task task, List<Assignee> leads) {
        boolean twice =
                store.parts(task.id()).stream().anyMatch(part -> part.state().isOpen() && leads.contains(part.lead()));
        if (twice) {
            throw new BusinessException("task.error.twice");
        }
    }

    /**
     * Phân công tiếp: to a person of the unit, or in parts to the units below it.
     *
     * @throws BusinessException when somebody cannot be given work
     */
    @Needs(TaskPermissions.LEAD)
    @Transactional
    public void handOn(UUID id, List<Assignee> leads, String words) {
        Task task = store.lock(id);
        rights.mayHandOn(task).orThrow();
        giving.requireStanding(leads);
        requireBelow(leads);
        requireNew(task, leads);
        UUID unit = task.lead().unitId();
        if (leads.size() == 1 && leads.getFirst().unitId().equals(unit)) {
            task.handTo(leads.getFirst());
            trail.told(task, TaskDeed.HAND_ON, words);
            return;
        }
        PersonActor me = currentActor.person();
        task.handOn();
        trail.told(task, TaskDeed.HAND_ON, words);
        giving.parts(task, new Task.Giver(unit, me.personId(), me.personName()), leads, contents.form(task));
    }
}
