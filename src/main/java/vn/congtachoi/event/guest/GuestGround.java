package vn.congtachoi.event.guest;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.event.EventGate;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** The guests of an event for the services around them: found, in order, and only for whoever stands inside. */
@Component
class GuestGround {

    private final EventGate gate;
    private final Guests guests;
    private final GuestCodes codes;

    GuestGround(EventGate gate, Guests guests, GuestCodes codes) {
        this.gate = gate;
        this.guests = guests;
        this.codes = codes;
    }

    /**
     * The event.
     *
     * @throws BusinessException as for an event that is not there, when she does not stand inside
     */
    EventGate.Facts inside(UUID event) {
        EventGate.Facts facts = gate.facts(event);
        if (!facts.inside()) {
            throw new BusinessException("events.notFound");
        }
        return facts;
    }

    /** In the order of introduction. */
    List<Guest> guests(UUID event) {
        return guests.findByEventIdOrderByPlaceAscIdAsc(event);
    }

    /** @throws BusinessException when there is none at this event */
    Guest guest(UUID event, UUID id) {
        return guests.findById(id)
                .filter(guest -> guest.eventId().equals(event))
                .orElseThrow(() -> new BusinessException("events.guest.error.gone"));
    }

    /** Those, in the order of introduction; whoever is gone meanwhile is passed over. */
    List<Guest> guests(UUID event, Collection<UUID> wanted) {
        return guests(event).stream()
                .filter(guest -> wanted.contains(guest.id()))
                .toList();
    }

    /** The guests as lists show them. */
    List<GuestLine> lines(EventGate.Facts event) {
        List<GuestLine> lines = new ArrayList<>();
        guests(event.id()).forEach(guest -> lines.add(line(event, guest, lines.size() + 1)));
        return lines;
    }

    GuestLine line(EventGate.Facts event, Guest guest, int number) {
        return new GuestLine(
                guest.id(),
                number,
                guest.form(),
                guest.told(Invitation.of(event)),
                guest.answered(),
                guest.presence(isLate(event, guest)),
                codes.link(guest.id()));
    }

    /** Whether she came after the hour at which it begins; of several days, on whichever she came. */
    boolean isLate(EventGate.Facts event, Guest guest) {
        LocalTime begins = event.time().begins();
        return begins != null
                && guest.arrivedAt() != null
                && guest.arrivedAt()
                        .atZone(VnFormat.ZONE)
                        .toLocalTime()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .isAfter(begins);
    }

    /** Whoever stands in the list, for finding her again in it. */
    GuestDoubles doubles(UUID event) {
        GuestDoubles doubles = new GuestDoubles();
        int number = 0;
        for (Guest guest : guests(event)) {
            number++;
            doubles.add(new GuestDoubles.Known(
                    guest.id(),
                    guest.name(),
                    guest.form().organisation(),
                    guest.form().personId(),
                    Texts.of("events.guest.where.number", number)));
        }
        return doubles;
    }
}
