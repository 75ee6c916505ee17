package vn.congtachoi.task;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;

/**
 * The views that people keep under a name: their own, and those shared with the unit. A shared one is kept by its owner
 * and by whoever gives work for that unit, so that it outlives the post of its owner.
 */
@Service
@PreAuthorize("denyAll()")
public class TaskViewService {

    private final TaskViews views;
    private final TaskViewFirsts firsts;
    private final Access access;
    private final CurrentActor currentActor;
    private final AuditTrail trail;

    TaskViewService(
            TaskViews views, TaskViewFirsts firsts, Access access, CurrentActor currentActor, AuditTrail trail) {
        this.views = views;
        this.firsts = firsts;
        this.access = access;
        this.currentActor = currentActor;
        this.trail = trail;
    }

    /** Those that she can open, by name. */
    @Needs(TaskPermissions.READ)
    @Transactional(readOnly = true)
    public List<TaskViewRow> mine() {
        UUID first = firsts.findByPersonId(me()).map(TaskViewFirst::viewId).orElse(null);
        return views.seenBy(me(), access.seatsWith(TaskRights.READ)).stream()
                .map(view -> row(view, first))
                .toList();
    }

    /** The one that opens first for her, if she chose one that she still sees. */
    @Needs(TaskPermissions.READ)
    @Transactional(readOnly = true)
    public Optional<TaskViewRow> first() {
        return firsts.findByPersonId(me())
                .flatMap(first -> views.findById(first.viewId()))
                .filter(this::isSeen)
                .map(view -> row(view, view.id()));
    }

    private TaskViewRow row(TaskView view, @Nullable UUID first) {
        return view.row(mayKeep(view).allowed(), view.id().equals(first));
    }

    /**
     * Keeps what she sees under a name.
     *
     * @return its id
     * @throws BusinessException without a name, or for a unit that she does not give work for
     */
    @Needs(TaskPermissions.READ)
    @Transactional
    public UUID keep(TaskViewForm form) {
        requireShareable(form.sharedWith());
        return views.saveAndFlush(new TaskView(currentActor.person(), form)).id();
    }

    /**
     * Gives it another name, or shares it with others.
     *
     * @throws vn.congtachoi.kernel.StaleDataException when it was saved after the form had read it
     * @throws BusinessException without a name, or for a unit that she does not give work for
     */
    @Needs(TaskPermissions.READ)
    @Transactional
    public void change(UUID id, TaskViewForm form) {
        TaskView view = own(id, form.version());
        if (form.sharedWith() != null && !form.sharedWith().equals(view.sharedWith())) {
            requireShareable(form.sharedWith());
        }
        view.take(form);
        views.saveAndFlush(view);
    }

    /** Takes it away, also from those for whom it opened first. */
    @Needs(TaskPermissions.READ)
    @Transactional
    public void remove(UUID id, long version) {
        TaskView view = own(id, version);
        firsts.deleteAll(firsts.findByViewId(id));
        firsts.flush();
        views.delete(view);
    }

    /** From now on it opens first for her; null for the plain list. */
    @Needs(TaskPermissions.READ)
    @Transactional
    public void openFirst(@Nullable UUID id) {
        Optional<TaskViewFirst> kept = firsts.findByPersonId(me());
        if (id == null) {
            kept.ifPresent(firsts::delete);
            return;
        }
        TaskView view = views.findById(id).filter(this::isSeen).orElseThrow(TaskViewService::gone);
        TaskViewFirst first = kept.orElseGet(() -> new TaskViewFirst(me(), view.id()));
        first.open(view.id());
        firsts.save(first);
    }

    private UUID me() {
        return currentActor.person().ownPersonId();
    }

    private boolean isSeen(TaskView view) {
        return view.isOf(me())
                || (view.sharedWith() != null
                        && access.seatsWith(TaskRights.READ).contains(view.sharedWith()));
    }

    private Decision mayKeep(TaskView view) {
        UUID unit = view.sharedWith();
        boolean mine = view.isOf(me())
                || (unit != null && access.seatsWith(TaskRights.GIVE).contains(unit));
        return mine ? Decision.yes() : Decision.no("task.right.view");
    }

    private void requireShareable(@Nullable UUID unit) {
        if (unit != null && !access.seatsWith(TaskRights.GIVE).contains(unit)) {
            throw new BusinessException("task.right.give");
        }
    }

    private TaskView own(UUID id, long version) {
        TaskView view = views.findById(id).orElseThrow(TaskViewService::gone);
        mayKeep(view).orThrow();
        if (view.version() != version) {
            throw trail.stale(view);
        }
        return view;
    }

    private static BusinessException gone() {
        return new BusinessException("task.error.view-gone");
    }
}
