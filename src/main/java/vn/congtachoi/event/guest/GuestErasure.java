package vn.congtachoi.event.guest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.event.EventDeed;
import vn.congtachoi.event.EventGate;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.uikit.Texts;

/**
 * Erases who the people of an event were some time after it, from its records and from their history: names, how they
 * are reached, what they wrote. How many there were, of which unit and post, and who came stays.
 */
@Component
class GuestErasure {

    private final RetentionRule retention;
    private final PeopleErasures erasures;
    private final Guests guests;
    private final GuestArrivals arrivals;
    private final GiftRecipients recipients;
    private final EventGate gate;
    private final AuditTrail audit;
    private final Clock clock;

    GuestErasure(
            RetentionRule retention,
            PeopleErasures erasures,
            Guests guests,
            GuestArrivals arrivals,
            GiftRecipients recipients,
            EventGate gate,
            AuditTrail audit,
            Clock clock) {
        this.retention = retention;
        this.erasures = erasures;
        this.guests = guests;
        this.arrivals = arrivals;
        this.recipients = recipients;
        this.gate = gate;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return of how many events whatever was there was erased */
    @Transactional
    public int erase() {
        LocalDate today = LocalDate.now(clock);
        List<UUID> due = erasures.due(retention.before(today));
        due.forEach(event -> erase(event, today));
        return due.size();
    }

    private void erase(UUID event, LocalDate today) {
        List<Guest> known = guests.findByEventIdOrderByPlaceAscIdAsc(event).stream()
                .filter(Guest::isKnown)
                .toList();
        List<GiftRecipient> named = recipients.findByEventIdOrderByPosition(event).stream()
                .filter(GiftRecipient::isKnown)
                .toList();
        List<GuestArrival> replaced = arrivals.findByEventIdAndStandInNameNot(event, "");
        if (!known.isEmpty() || !named.isEmpty()) {
            gate.told(
                    event,
                    EventDeed.GUESTS,
                    Texts.of("events.guest.step.erased", known.size(), named.size(), retention.days()));
        }
        known.forEach(Guest::forget);
        named.forEach(GiftRecipient::forget);
        replaced.forEach(GuestArrival::forget);
        guests.saveAllAndFlush(known);
        recipients.saveAllAndFlush(named);
        arrivals.saveAllAndFlush(replaced);
        // What was changed just now stands in the history with what it was before, and so does whoever was taken off
        // the list: that goes too.
        audit.forgetPersonal(SubjectRef.of(Guest.EVENT, event), Set.of(Guest.class, GiftRecipient.class));
        erasures.findByEventId(event)
                .ifPresentOrElse(erased -> erased.again(today), () -> erasures.save(new PeopleErased(event, today)));
    }
}
