package vn.congtachoi.event.guest;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.agenda.Attendance;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.event.EventDeed;
import vn.congtachoi.event.EventGate;
import vn.congtachoi.event.EventPermissions;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.uikit.Texts;

/** Who is invited to an event. */
@Service
@PreAuthorize("denyAll()")
public class GuestService {

    private final EventGate gate;
    private final GuestGround ground;
    private final GuestAdding adding;
    private final Guests guests;
    private final AuditTrail audit;

    GuestService(EventGate gate, GuestGround ground, GuestAdding adding, Guests guests, AuditTrail audit) {
        this.gate = gate;
        this.ground = ground;
        this.adding = adding;
        this.guests = guests;
        this.audit = audit;
    }

    /**
     * Somebody new, behind the last who stands at least as high.
     *
     * @param sure whether it was said that she is another than the one who may be she
     * @return her id
     * @throws BusinessException when a field cannot be kept, she is invited already, or it has to be said that she is
     *     another
     */
    @Needs(EventPermissions.READ)
    @Transactional
    public UUID add(UUID event, GuestForm form, boolean sure) {
        EventGate.Facts facts = gate.invite(event);
        adding.refuseTwin(ground.doubles(event), form, null, sure);
        adding.refuseTakenSeat(event, form.seat(), null);
        Guest guest = adding.make(event, form, adding.units(facts));
        adding.place(event, List.of(guest));
        told(event, Texts.of("events.guest.step.added-some", 1));
        return guest.id();
    }

    /**
     * What is known of a guest, put right.
     *
     * @throws vn.congtachoi.kernel.StaleDataException when she was changed after the form had read her
     * @throws BusinessException as for somebody new
     */
    @Needs(EventPermissions.READ)
    @Transactional
    public void change(UUID event, UUID id, GuestForm form, boolean sure) {
        gate.invite(event);
        Guest guest = ground.guest(event, id);
        if (guest.version() != form.version()) {
            throw audit.stale(guest);
        }
        adding.refuseTwin(ground.doubles(event), form, id, sure);
        adding.refuseTakenSeat(event, form.seat(), id);
        boolean other = guest.category() != form.group();
        guest.take(form, adding.rank(form));
        guests.saveAndFlush(guest);
        if (other) {
            adding.moveToGroup(event, guest);
        }
    }

    /**
     * Takes guests off the list.
     *
     * @return how many
     * @throws BusinessException when one of them was there
     */
    @Needs(EventPermissions.READ)
    @Transactional
    public int remove(UUID event, Collection<UUID> ids) {
        gate.invite(event);
        List<Guest> gone = ground.guests(event, ids);
        gone.stream()
                .filter(guest -> guest.attendance() == Attendance.PRESENT || guest.attendance() == Attendance.STAND_IN)
                .findFirst()
                .ifPresent(guest -> {
                    throw new BusinessException("events.guest.error.was-there", guest.name());
                });
        guests.deleteAll(gone);
        if (!gone.isEmpty()) {
            told(event, Texts.of("events.guest.step.removed-some", gone.size()));
        }
        return gone.size();
    }

    private void told(UUID event, String words) {
        gate.told(event, EventDeed.GUESTS, words);
    }
}
