package vn.congtachoi.event.guest;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.agenda.GuestAnswer;
import vn.congtachoi.event.EventGate;
import vn.congtachoi.event.EventPermissions;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.Needs;
import vn.congtachoi.kernel.Secret;

/** The code of a guest, read at the door by somebody who stands inside the event. */
@Service
@PreAuthorize("denyAll()")
public class GuestScan {

    private final Guests guests;
    private final GuestGround ground;
    private final CheckInService checkIn;
    private final EventGate gate;

    GuestScan(Guests guests, GuestGround ground, CheckInService checkIn, EventGate gate) {
        this.guests = guests;
        this.ground = ground;
        this.checkIn = checkIn;
        this.gate = gate;
    }

    /**
     * What became of it.
     *
     * @param guest as she stands now
     * @param before whether she was noted before
     * @param arrival of this very check-in, to take it back; null when nothing was noted now
     * @param may whether she may be noted now, or why not
     */
    public record Scanned(
            EventGate.Facts event,
            GuestLine guest,
            boolean before,
            @Nullable UUID arrival,
            Decision may) {}

    /**
     * Notes that the guest with this code is there; whoever was noted before stays as she was noted.
     *
     * @return empty when nobody has this code, or whoever reads it does not stand inside the event
     */
    @Needs(EventPermissions.READ)
    @Transactional
    public Optional<Scanned> scan(String code) {
        return guests.findByCodeHash(Secret.hash(code)).flatMap(this::scan);
    }

    private Optional<Scanned> scan(Guest guest) {
        UUID event = guest.eventId();
        if (!gate.isInside(event)) {
            return Optional.empty();
        }
        Decision may = gate.mayRecord(event);
        boolean before = guest.presence(false).isThere();
        UUID arrival = null;
        if (may.allowed() && !before) {
            arrival = Ids.next();
            boolean sends = guest.answered().given() == GuestAnswer.STAND_IN;
            checkIn.arrive(
                    event,
                    new CheckInForm(
                            arrival,
                            guest.id(),
                            Duration.ZERO,
                            sends ? guest.answered().standInName() : "",
                            sends ? guest.answered().standInPost() : ""));
        }
        EventGate.Facts facts = ground.inside(event);
        int number = ground.guests(event).indexOf(guest) + 1;
        return Optional.of(new Scanned(facts, ground.line(facts, guest, number), before, arrival, may));
    }
}
