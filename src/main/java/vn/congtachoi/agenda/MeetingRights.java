package vn.congtachoi.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Permission;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.uikit.VnFormat;

/**
 * Who may do what with a meeting, with the reason when not. Whoever arranges meetings of the unit, its chair and its
 * secretary prepare it; its chair or secretary concludes it; whoever is invited answers.
 */
@Component
class MeetingRights {

    static final Permission READ = Permission.of(AgendaPermissions.READ);
    static final Permission EDIT = Permission.of(AgendaPermissions.EDIT);
    static final Permission ANSWER = Permission.of(AgendaPermissions.ANSWER);
    static final Permission ABSENCE = Permission.of(AgendaPermissions.ABSENCE);

    private final Access access;
    private final CurrentActor currentActor;
    private final MeetingGuests guests;

    MeetingRights(Access access, CurrentActor currentActor, MeetingGuests guests) {
        this.access = access;
        this.currentActor = currentActor;
        this.guests = guests;
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

    /** Whether she acts for an absent person. */
    boolean isActing() {
        return currentActor.require() instanceof PersonActor me && me.isActing();
    }

    boolean isMe(@Nullable UUID person) {
        return currentActor.require() instanceof PersonActor me && me.personId().equals(person);
    }

    String name() {
        return currentActor.require().name();
    }

    boolean reads() {
        return !isPortal() && access.holds(AgendaPermissions.READ);
    }

    /** Units whose meetings and absences she reads: her own and those below. */
    Set<UUID> readable() {
        return access.unitsWith(READ);
    }

    /** The units where she holds the permission herself, not those below. */
    Set<UUID> seats(Permission permission) {
        return access.seatsWith(permission);
    }

    boolean mayRead(Meeting meeting) {
        if (isPortal() || isArranger(meeting) || isMe(meeting.heads().chairId())) {
            return true;
        }
        if (meeting.state() == MeetingState.DRAFT) {
            return false;
        }
        Set<UUID> units = readable();
        return units.contains(meeting.unitId())
                || guests.findByMeetingIdOrderByPosition(meeting.id()).stream().anyMatch(guest -> isFor(guest, units));
    }

    private boolean isFor(MeetingGuest guest, Set<UUID> units) {
        Invitee invitee = guest.invitee();
        UUID person = invitee.personId();
        return isMe(guest.standInId()) || (person == null ? units.contains(invitee.unitId()) : isMe(person));
    }

    /** Whether she may call meetings of this unit. */
    Decision mayCall(UUID unit) {
        return isPortal() || seats(EDIT).contains(unit) ? Decision.yes() : Decision.no("agenda.right.call");
    }

    private boolean isArranger(Meeting meeting) {
        return isPortal()
                || seats(EDIT).contains(meeting.unitId())
                || isMe(meeting.heads().secretaryId());
    }

    private boolean isHead(Meeting meeting) {
        MeetingHeads heads = meeting.heads();
        return isPortal() || isMe(heads.chairId()) || isMe(heads.secretaryId());
    }

    /** Whether she may change what it says. */
    Decision mayChange(Meeting meeting) {
        if (!meeting.state().isAhead()) {
            return Decision.no("agenda.right.over");
        }
        return mayArrange(meeting);
    }

    private Decision mayArrange(Meeting meeting) {
        return isArranger(meeting) || isHead(meeting) ? Decision.yes() : Decision.no("agenda.right.arrange");
    }

    /** Whether she may write who was there, the minutes and the conclusions. */
    Decision mayRecord(Meeting meeting) {
        if (meeting.state() != MeetingState.HELD) {
            return Decision.no("agenda.right.not-held");
        }
        return mayArrange(meeting);
    }

    /** Whether she may make work of its conclusions. */
    Decision mayHandOn(Meeting meeting) {
        boolean over = meeting.state() == MeetingState.HELD || meeting.state() == MeetingState.CONCLUDED;
        return over ? mayArrange(meeting) : Decision.no("agenda.right.not-held");
    }

    /** Whether she may answer for whoever is invited: for herself, for her unit, or as they told her by telephone. */
    Decision mayAnswer(Meeting meeting, MeetingGuest guest) {
        if (meeting.state() != MeetingState.ANNOUNCED) {
            return Decision.no("agenda.act.state");
        }
        return isFor(guest) || isArranger(meeting) ? Decision.yes() : Decision.no("agenda.right.answer");
    }

    /** Whether it is hers to answer. */
    boolean isFor(MeetingGuest guest) {
        Invitee invitee = guest.invitee();
        UUID person = invitee.personId();
        return person == null ? seats(ANSWER).contains(invitee.unitId()) : isMe(person);
    }

    /** Whether she may take the step now. */
    Decision may(MeetingAct act, Meeting meeting, LocalDate today) {
        if (!act.fits(meeting.state())) {
            return Decision.no("agenda.act.state");
        }
        Decision whose = act.side() == MeetingAct.Side.ARRANGER ? mayArrange(meeting) : mayConclude(meeting);
        LocalDate day = meeting.time().day();
        boolean early = act == MeetingAct.HOLD && today.isBefore(day);
        return whose.and(early ? Decision.no("agenda.act.early", VnFormat.day(day)) : Decision.yes());
    }

    private Decision mayConclude(Meeting meeting) {
        boolean outside = meeting.heads().chairId() == null;
        return isHead(meeting) || (outside && isArranger(meeting))
                ? Decision.yes()
                : Decision.no("agenda.right.conclude");
    }

    /** Guests of a meeting that are hers to answer. */
    List<MeetingGuest> hers(UUID meeting) {
        return guests.findByMeetingIdOrderByPosition(meeting).stream()
                .filter(this::isFor)
                .toList();
    }
}
