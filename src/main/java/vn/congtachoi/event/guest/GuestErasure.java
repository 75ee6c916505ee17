package vn.congtachoi.event.guest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.uikit.Texts;

/** Erases what belongs to people some time after an event, from its records and from their history; numbers stay. */
@Component
class GuestErasure {

    private final RetentionRule retention;
    private final Guests guests;
    private final GiftRecipients recipients;
    private final AuditTrail audit;
    private final Clock clock;

    GuestErasure(RetentionRule retention, Guests guests, GiftRecipients recipients, AuditTrail audit, Clock clock) {
        this.retention = retention;
        this.guests = guests;
        this.recipients = recipients;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return of how many events something was erased */
    @Transactional
    public int erase() {
        LocalDate before = retention.before(LocalDate.now(clock));
        Map<UUID, Set<UUID>> cleared = new HashMap<>();
        List<Guest> reachable = guests.reachableAfter(before);
        reachable.forEach(guest -> {
            guest.forgetContact();
            cleared.computeIfAbsent(guest.eventId(), key -> new HashSet<>()).add(guest.id());
        });
        List<GiftRecipient> named = recipients.namedAfter(before);
        named.forEach(recipient -> {
            recipient.forget();
            cleared.computeIfAbsent(recipient.eventId(), key -> new HashSet<>()).add(recipient.id());
        });
        if (!cleared.isEmpty()) {
            audit.because(Texts.of("events.guest.retention.reason", retention.days()));
            guests.saveAllAndFlush(reachable);
            recipients.saveAllAndFlush(named);
            // What was changed just now stands in the history with what it was before: that goes too.
            cleared.forEach((event, records) -> audit.forgetPersonal(SubjectRef.of(Guest.EVENT, event), records));
        }
        return cleared.size();
    }
}
