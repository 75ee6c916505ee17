package vn.congtachoi.event.guest;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.event.EventGate;
import vn.congtachoi.event.EventState;
import vn.congtachoi.event.EventTime;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Secret;
import vn.congtachoi.kernel.SystemActor;

/** What the code of a guest opens for everybody: the event she is asked to, and nothing about herself. */
@Service
@PreAuthorize("denyAll()")
public class GuestDoor {

    private static final SystemActor PORTAL = new SystemActor("event");

    private final Guests guests;
    private final GuestCodes codes;
    private final EventGate gate;
    private final CurrentActor currentActor;

    GuestDoor(Guests guests, GuestCodes codes, EventGate gate, CurrentActor currentActor) {
        this.guests = guests;
        this.codes = codes;
        this.gate = gate;
        this.currentActor = currentActor;
    }

    /**
     * The event behind a code.
     *
     * @param link the code as an address, to be drawn as QR
     */
    public record Notice(
            UUID eventId,
            String title,
            String unit,
            EventTime time,
            String whereabouts,
            EventState state,
            String link) {}

    /** Whoever holds the code holds the invitation. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<Notice> find(String code) {
        return guests.findByCodeHash(Secret.hash(code)).map(guest -> currentActor.callAs(PORTAL, () -> notice(guest)));
    }

    private Notice notice(Guest guest) {
        EventGate.Facts event = gate.facts(guest.eventId());
        return new Notice(
                event.id(),
                event.title(),
                event.unit(),
                event.time(),
                event.whereabouts(),
                event.state(),
                codes.link(guest.id()));
    }
}
