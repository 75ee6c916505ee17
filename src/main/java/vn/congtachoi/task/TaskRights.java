package vn.congtachoi.task;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PersonActor;

/**
 * Who may do what with a task, with the reason when not. It has two sides: whoever carries it – the person named, or
 * those who answer for the unit – and whoever gave it, for whom her office may act. Nobody confirms what she herself
 * handed in, unless she had given it to herself: neither as herself nor for an absent person.
 */
@Component
class TaskRights {

    static final Permission READ = Permission.of(TaskPermissions.READ);
    static final Permission GIVE = Permission.of(TaskPermissions.GIVE);
    static final Permission LEAD = Permission.of(TaskPermissions.LEAD);

    private final Access access;
    private final CurrentActor currentActor;
    private final TaskHelpers helpers;

    TaskRights(Access access, CurrentActor currentActor, TaskHelpers helpers) {
        this.access = access;
        this.currentActor = currentActor;
        this.helpers = helpers;
    }

    boolean isPortal() {
        return !(currentActor.require() instanceof PersonActor);
    }

    UUID me() {
        return currentActor.person().personId();
    }

    /** The real person, who may act for an absent one. */
    UUID hand() {
        return currentActor.person().ownPersonId();
    }

    String name() {
        return currentActor.require().name();
    }

    /** Units whose work she reads: her own and those below. */
    Set<UUID> readable() {
        return access.unitsWith(READ);
    }

    /** Units for which she carries work. */
    Set<UUID> seats() {
        return access.seatsWith(LEAD);
    }

    boolean mayRead(Task task) {
        if (isPortal() || isLead(task)) {
            return true;
        }
        Set<UUID> units = readable();
        return units.contains(task.lead().unitId())
                || units.contains(task.giver().unitId())
                || helpers.findByTaskIdOrderByPosition(task.id()).stream()
                        .map(TaskHelper::assignee)
                        .anyMatch(helper -> units.contains(helper.unitId()) || me().equals(helper.personId()));
    }

    /** Whether she may give work for this unit of hers. */
    Decision mayGive(UUID giverUnit) {
        return isPortal() || access.seatsWith(GIVE).contains(giverUnit)
                ? Decision.yes()
                : Decision.no("task.right.give");
    }

    /** Whether work may be given to this unit from that one: it lies in its subtree. */
    Decision mayGiveTo(UUID leadUnit) {
        return isPortal() || access.unitsWith(GIVE).contains(leadUnit)
                ? Decision.yes()
                : Decision.no("task.right.below");
    }

    /** Whether the task is hers to carry. */
    boolean isLead(Task task) {
        if (isPortal()) {
            return true;
        }
        UUID named = task.lead().personId();
        return named == null ? seats().contains(task.lead().unitId()) : named.equals(me());
    }

    boolean isGiver(Task task) {
        return isPortal()
                || task.giver().personId().equals(me())
                || access.seatsWith(GIVE).contains(task.giver().unitId());
    }

    /** Whether she works on it: carries it, gave it, or helps. */
    Decision mayJoin(Task task) {
        return isLead(task) || isGiver(task) || isHelper(task) ? Decision.yes() : Decision.no("task.right.join");
    }

    private boolean isHelper(Task task) {
        return helpers.findByTaskIdOrderByPosition(task.id()).stream()
                .map(TaskHelper::assignee)
                .anyMatch(helper -> helper.personId() == null
                        ? seats().contains(helper.unitId())
                        : helper.personId().equals(me()));
    }

    /** Whether she may change what the task says, and who carries it. */
    Decision mayChange(Task task) {
        if (!task.state().isOpen()) {
            return Decision.no("task.right.finished");
        }
        return mayAnswer(task);
    }

    /** Phân công tiếp: whether she may give it on inside her unit. */
    Decision mayHandOn(Task task) {
        boolean split = task.isSplit() && !task.isHandedOn();
        if (split || !task.state().isWithLead()) {
            return Decision.no("task.act.state");
        }
        return isPortal()
                        || isLead(task)
                        || access.seatsWith(GIVE).contains(task.lead().unitId())
                ? Decision.yes()
                : Decision.no("task.right.lead");
    }

    /** Whether she may ask for more time, or for a change. */
    Decision mayAsk(Task task) {
        if (task.isSplit() || !task.state().isWithLead()) {
            return Decision.no("task.act.state");
        }
        if (task.isOwnWork()) {
            return Decision.no("task.right.own");
        }
        return mayCarry(task);
    }

    private Decision mayCarry(Task task) {
        return isLead(task) ? Decision.yes() : Decision.no("task.right.lead");
    }

    /** Whether she decides for whoever gave it. */
    Decision mayAnswer(Task task) {
        return isGiver(task)
                ? Decision.yes()
                : Decision.no("task.right.giver", task.giver().name());
    }

    /** Whether she may answer this wish: not her own while she acts for whoever gave the task. */
    Decision mayAnswer(Task task, TaskWish wish) {
        boolean own = !isPortal() && currentActor.person().isActing() && wish.wasAskedBy(hand());
        return mayAnswer(task).and(own ? Decision.no("task.right.own-wish") : Decision.yes());
    }

    /** Whether she may take the step now. */
    Decision may(TaskAct act, Task task) {
        if (!act.fits(task.state())) {
            return Decision.no("task.act.state");
        }
        if (task.isSplit() && !(task.isHandedOn() && act.side() == TaskAct.Side.GIVER)) {
            return Decision.no("task.act.parts");
        }
        return act.side() == TaskAct.Side.LEAD
                ? mayCarry(task)
                : mayAnswer(task).and(fourEyes(act, task));
    }

    private Decision fourEyes(TaskAct act, Task task) {
        boolean own = act == TaskAct.CONFIRM
                && !isPortal()
                && !task.isOwnWork()
                && (task.wasFinishedBy(me()) || task.wasFinishedBy(hand()));
        return own ? Decision.no("task.act.fourEyes") : Decision.yes();
    }

    /** @throws vn.congtachoi.kernel.ForbiddenException with the reason, when she may not */
    void require(TaskAct act, Task task) {
        may(act, task).orThrow();
    }
}
