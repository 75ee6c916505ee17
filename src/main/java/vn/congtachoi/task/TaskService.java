package vn.congtachoi.task;

import java.time.LocalDate;
import java.util.HashSet;
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
    private final TaskPlaces places;
    private final TaskContents contents;
    private final CurrentActor currentActor;

    TaskService(
            TaskStore store,
            TaskRights rights,
            TaskTrail trail,
            TaskPlaces places,
            TaskContents contents,
            CurrentActor currentActor) {
        this.store = store;
        this.rights = rights;
        this.trail = trail;
        this.places = places;
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
        requireLeads(form.leads());
        if (parentId != null) {
            rights.mayChange(store.get(parentId)).orThrow();
        }
        PersonActor me = currentActor.person();
        Task.Giver giver = new Task.Giver(giverUnit, me.personId(), me.name());
        boolean split = form.leads().size() > 1;
        Assignee lead = split ? Assignee.unit(giverUnit) : form.leads().getFirst();
        Task task = store.save(new Task(parentId, false, giver, lead, form, store.now()));
        contents.take(task, form.more());
        if (split) {
            parts(task, giver, form.leads(), form);
        }
        trail.told(task, TaskDeed.GIVE, "");
        return task.id();
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

    private void parts(Task whole, Task.Giver giver, List<Assignee> leads, TaskForm form) {
        for (Assignee lead : leads) {
            Task part = store.save(new Task(whole.id(), true, giver, lead, form.ofPart(null), store.now()));
            contents.take(part, form.more().ofPart());
            trail.told(part, TaskDeed.GIVE, "");
        }
        trail.follow(whole.id());
    }

    private void requireLeads(List<Assignee> leads) {
        if (leads.isEmpty()) {
            throw new BusinessException("task.error.lead");
        }
        if (new HashSet<>(leads).size() < leads.size()) {
            throw new BusinessException("task.error.twice");
        }
        leads.forEach(lead -> {
            rights.mayGiveTo(lead.unitId()).orThrow();
            places.requireStanding(lead);
        });
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
        LocalDate dueBefore = task.dueOn();
        task.take(form);
        contents.take(task, form.more());
        if (task.isSplit()) {
            store.parts(id).stream().filter(part -> part.state().isOpen()).forEach(part -> {
                part.take(form.ofPart(part.dueOn().equals(dueBefore) ? null : part.dueOn()));
                contents.take(part, form.more().ofPart());
                trail.told(part, TaskDeed.CHANGE, reason);
            });
        } else if (form.leads().size() == 1 && !form.leads().getFirst().equals(task.lead())) {
            requireLeads(form.leads());
            task.handTo(form.leads().getFirst());
        }
        trail.told(task, TaskDeed.CHANGE, reason);
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
        requireLeads(leads);
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
        parts(task, new Task.Giver(unit, me.personId(), me.name()), leads, contents.form(task));
    }
}
