package vn.congtachoi.event;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;
import vn.congtachoi.uikit.VnFormat;

/**
 * Who may do what with an event, with the reason when not. Whoever prepares events of the unit, its chair and its lead
 * stand inside; its lead or chair confirms what came of it; others see what was announced, without its guests.
 */
@Component
class EventRights {

    static final Permission READ = Permission.of(EventPermissions.READ);
    static final Permission EDIT = Permission.of(EventPermissions.EDIT);

    private final Access access;
    private final CurrentActor currentActor;
    private final UnitDirectory units;
    private final EventDuties duties;

    EventRights(Access access, CurrentActor currentActor, UnitDirectory units, EventDuties duties) {
        this.access = access;
        this.currentActor = currentActor;
        this.units = units;
        this.duties = duties;
    }

    boolean isPortal() {
        return !(currentActor.require() instanceof PersonActor);
    }

    UUID me() {
        return currentActor.person().personId();
    }

    private boolean isMe(@Nullable UUID person) {
        return currentActor.require() instanceof PersonActor me && me.personId().equals(person);
    }

    String name() {
        return currentActor.require().name();
    }

    boolean reads() {
        return !isPortal() && access.holds(EventPermissions.READ);
    }

    /** Units whose events she reads: her own and those below. */
    Set<UUID> readable() {
        return access.unitsWith(READ);
    }

    /** The units for which she prepares events. */
    Set<UUID> prepared() {
        return access.seatsWith(EDIT);
    }

    /** The units above her own: what they have announced is hers to know. */
    Set<UUID> above() {
        UnitTree today = units.today();
        Set<UUID> above = new HashSet<>();
        access.seatsWith(READ).stream()
                .filter(unit -> today.find(unit).isPresent())
                .forEach(unit -> today.lineUp(unit).stream().map(UnitRef::id).forEach(above::add));
        return above;
    }

    /** Whether she is one of those who prepare or lead it: they see its guests. */
    boolean isInside(Event event) {
        EventHeads heads = event.heads();
        return isPortal() || prepared().contains(event.unitId()) || isMe(heads.chairId()) || isMe(heads.leadId());
    }

    /** What she may read, to be asked of many. */
    EventReader reader() {
        return new EventReader(this::isInside, me(), readable(), above());
    }

    boolean mayRead(Event event) {
        return isInside(event)
                || reader().mayRead(
                                event,
                                duties.findByEventIdOrderByPosition(event.id()).stream()
                                        .map(EventDuty::line)
                                        .toList());
    }

    /** @throws BusinessException when it does not concern her: as if there were none */
    void requireRead(Event event) {
        if (!mayRead(event)) {
            throw new BusinessException("events.notFound");
        }
    }

    /** Whether she may begin events of this unit. */
    Decision mayBegin(UUID unit) {
        return isPortal() || prepared().contains(unit) ? Decision.yes() : Decision.no("events.right.begin");
    }

    /** Whether she may change its facts and its plan. */
    Decision mayPrepare(Event event) {
        if (!event.state().isAhead()) {
            return Decision.no("events.right.over");
        }
        if (event.heldBy() != null) {
            return Decision.no("events.right.before-signer");
        }
        return mayArrange(event);
    }

    /** Whether she may note who came, what was spent and given, and what came of it. */
    Decision mayRecord(Event event, LocalDate today) {
        EventState state = event.state();
        if (state == EventState.CLOSED) {
            return Decision.no("events.right.closed");
        }
        boolean day = (state == EventState.PLANNED || state == EventState.PREPARING)
                && !today.isBefore(event.time().from());
        return day || state == EventState.HELD ? mayArrange(event) : Decision.no("events.right.not-yet");
    }

    /** Whether she is one of those who arrange it, whatever its state. */
    Decision mayArrange(Event event) {
        return isInside(event) ? Decision.yes() : Decision.no("events.right.arrange");
    }

    /** Whether she may take the step now. */
    Decision may(EventAct act, Event event, LocalDate today) {
        if (!act.fits(event.state())) {
            return Decision.no("events.act.state");
        }
        Decision whose = act.isOfHead() ? mayConfirm(event) : mayArrange(event);
        LocalDate first = event.time().from();
        boolean early = act == EventAct.HOLD && today.isBefore(first);
        return whose.and(early ? Decision.no("events.act.early", VnFormat.day(first)) : Decision.yes());
    }

    /** Its lead or chair; where nobody is named, whoever prepares events of the unit. */
    private Decision mayConfirm(Event event) {
        EventHeads heads = event.heads();
        boolean nobody = heads.leadId() == null && heads.chairId() == null;
        boolean head = isPortal() || isMe(heads.leadId()) || isMe(heads.chairId());
        return head || (nobody && isInside(event)) ? Decision.yes() : Decision.no("events.right.confirm");
    }

    /** The units for which she may begin events, the highest first. */
    List<UnitRef> callers() {
        return units.today().highestFirst(prepared());
    }
}
