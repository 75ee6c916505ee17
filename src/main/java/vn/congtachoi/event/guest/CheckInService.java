package vn.congtachoi.event.guest;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.agenda.Attendance;
import vn.congtachoi.event.EventGate;
import vn.congtachoi.event.EventPermissions;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.VietnameseText;

/**
 * Who came: at the door by several telephones, some of them offline, or ticked afterwards. Every check-in carries an id
 * of its own; of several for one guest the earliest hour stands, and what is sent twice is one.
 */
@Service
@PreAuthorize("denyAll()")
public class CheckInService {

    /** Nobody stands at a door and sends it later than this; a longer time is a telephone that was put away. */
    private static final Duration LONGEST = Duration.ofDays(3);

    private final EventGate gate;
    private final GuestGround ground;
    private final GuestAdding adding;
    private final Guests guests;
    private final GuestArrivals arrivals;
    private final CurrentActor currentActor;

    CheckInService(
            EventGate gate,
            GuestGround ground,
            GuestAdding adding,
            Guests guests,
            GuestArrivals arrivals,
            CurrentActor currentActor) {
        this.gate = gate;
        this.ground = ground;
        this.adding = adding;
        this.guests = guests;
        this.arrivals = arrivals;
        this.currentActor = currentActor;
    }

    /**
     * A guest, or somebody in her place, stands at the door.
     *
     * @return the hour that stands: of two telephones the earlier one
     * @throws vn.congtachoi.kernel.ForbiddenException when she may not, or the event has not begun
     * @throws BusinessException when the guest is not of this event
     */
    @Needs(EventPermissions.READ)
    @Transactional
    public CheckInAnswer arrive(UUID event, CheckInForm form) {
        gate.record(event);
        Guest guest = ground.guest(event, form.guestId());
        boolean first = !guest.presence(false).isThere();
        GuestArrival known = arrivals.findById(form.id()).orElse(null);
        if (known == null) {
            arrivals.saveAndFlush(new GuestArrival(
                    form.id(),
                    event,
                    guest.id(),
                    new GuestArrival.Said(
                            moment(form.ago()),
                            me(),
                            VietnameseText.nfc(form.standInName()),
                            VietnameseText.nfc(form.standInPost()))));
            stand(guest);
        } else if (!event.equals(known.eventId())) {
            throw new BusinessException("events.guest.error.gone");
        }
        Instant at = guest.arrivedAt();
        return new CheckInAnswer(
                at == null ? gate.now() : at, guest.presence(false).by(), first, isMine(guest, form.id()));
    }

    private boolean isMine(Guest guest, UUID arrival) {
        return earliest(guest).map(each -> each.id().equals(arrival)).orElse(false);
    }

    private Optional<GuestArrival> earliest(Guest guest) {
        return arrivals.findByGuestIdAndUndoneFalseOrderByArrivedAtAscIdAsc(guest.id()).stream()
                .findFirst();
    }

    /** Puts the guest where the check-ins that stand say she is. */
    private void stand(Guest guest) {
        GuestArrival arrival = earliest(guest).orElse(null);
        if (arrival == null) {
            guest.note(Attendance.NOT_NOTED, "");
            guest.notReplaced();
        } else {
            GuestArrival.Said said = arrival.said();
            boolean named = !said.standInName().isEmpty();
            if (named && !said.standInName().equals(guest.answered().standInName())) {
                guest.replacedBy(said.standInName(), said.standInPost());
            }
            guest.arrive(arrival.isReplaced(), said.at(), said.by());
        }
        guests.saveAndFlush(guest);
    }

    /**
     * Takes a check-in back; that of another telephone stays. One that was never heard of will not be taken when it
     * comes.
     */
    @Needs(EventPermissions.READ)
    @Transactional
    public void undo(UUID event, UUID arrivalId) {
        gate.record(event);
        GuestArrival arrival = arrivals.findById(arrivalId).orElse(null);
        if (arrival == null) {
            arrivals.save(GuestArrival.neverWas(arrivalId, event, gate.now(), me()));
            return;
        }
        if (!arrival.eventId().equals(event)) {
            throw new BusinessException("events.guest.error.gone");
        }
        if (arrival.isUndone()) {
            return;
        }
        UUID guestId = arrival.guestId();
        arrival.undo();
        arrivals.saveAndFlush(arrival);
        if (guestId != null) {
            guests.findById(guestId).ifPresent(guest -> leave(guest, arrival));
        }
    }

    private void leave(Guest guest, GuestArrival undone) {
        if (guest.unexpected() && earliest(guest).isEmpty()) {
            undone.forgetGuest();
            arrivals.saveAndFlush(undone);
            guests.delete(guest);
        } else {
            stand(guest);
        }
    }

    /**
     * Somebody who was not invited stands at the door.
     *
     * @return the guest that she is now; under an id that is known, the one that she was before
     * @throws BusinessException when she is invited, or it has to be said that she is another
     */
    @Needs(EventPermissions.READ)
    @Transactional
    public CheckInAnswer unasked(UUID event, UnaskedForm form) {
        EventGate.Facts facts = gate.record(event);
        if (arrivals.findById(form.id()).isPresent()) {
            Guest known = guests.findById(form.id()).orElse(null);
            Instant at = known == null ? null : known.arrivedAt();
            return new CheckInAnswer(at == null ? gate.now() : at, me(), false, at != null);
        }
        GuestForm guestForm = GuestForm.of(
                GuestGroup.OTHER, GuestWords.usualHonorific(), form.name(), form.post(), form.organisation());
        adding.refuseTwin(ground.doubles(event), guestForm, null, form.sure());
        Guest guest = adding.make(form.id(), event, guestForm, adding.units(facts));
        guest.unasked();
        adding.place(event, List.of(guest));
        return arrive(event, new CheckInForm(form.id(), guest.id(), form.ago(), "", ""));
    }

    /** The check-in that stands for each guest; whoever was ticked has none. */
    @Needs(EventPermissions.READ)
    @Transactional(readOnly = true)
    public Map<UUID, UUID> standing(UUID event) {
        ground.inside(event);
        Map<UUID, UUID> standing = new HashMap<>();
        arrivals.findByEventIdAndUndoneFalseOrderByArrivedAtAscIdAsc(event).forEach(arrival -> {
            UUID guest = arrival.guestId();
            if (guest != null) {
                standing.putIfAbsent(guest, arrival.id());
            }
        });
        return standing;
    }

    /** Ticks the printed list: without an hour, and over whatever was noted at the door. */
    @Needs(EventPermissions.READ)
    @Transactional
    public void note(UUID event, Map<UUID, Attendance> noted) {
        gate.record(event);
        for (Guest guest : ground.guests(event, noted.keySet())) {
            Attendance attendance = noted.getOrDefault(guest.id(), Attendance.NOT_NOTED);
            if (guest.attendance() != attendance) {
                arrivals.findByGuestIdAndUndoneFalseOrderByArrivedAtAscIdAsc(guest.id())
                        .forEach(GuestArrival::undo);
                guest.note(attendance, me());
                guests.save(guest);
            }
        }
    }

    private Instant moment(Duration ago) {
        boolean odd = ago.isNegative() || ago.compareTo(LONGEST) > 0;
        return gate.now().minus(odd ? Duration.ZERO : ago).truncatedTo(ChronoUnit.SECONDS);
    }

    private String me() {
        return currentActor.require().name();
    }
}
