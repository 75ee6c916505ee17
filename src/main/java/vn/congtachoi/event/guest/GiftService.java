package vn.congtachoi.event.guest;

import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.audit.AuditTrail;
import vn.congtachoi.event.EventGate;
import vn.congtachoi.event.EventPermissions;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;

/** What is given at an event, and to whom. Both may be prepared before its day and put right until it is closed. */
@Service
@PreAuthorize("denyAll()")
public class GiftService {

    private static final int MOST = 2000;

    private final EventGate gate;
    private final Gifts gifts;
    private final GiftRecipients recipients;
    private final AuditTrail audit;

    GiftService(EventGate gate, Gifts gifts, GiftRecipients recipients, AuditTrail audit) {
        this.gate = gate;
        this.gifts = gifts;
        this.recipients = recipients;
        this.audit = audit;
    }

    /** Whether she may keep gifts and their recipients. */
    @Needs(EventPermissions.READ)
    @Transactional(readOnly = true)
    public Decision mayKeep(UUID event) {
        return gate.mayInvite(event);
    }

    /**
     * A new gift with whoever is to have it.
     *
     * @return its id
     * @throws BusinessException when a line cannot be kept as it stands
     */
    @Needs(EventPermissions.READ)
    @Transactional
    public UUID add(UUID event, GiftForm form, List<RecipientForm> people) {
        gate.invite(event);
        int last = gifts.findByEventIdOrderByPosition(event).size();
        Gift gift = gifts.save(new Gift(event, last + 1, form));
        give(gift, people);
        return gift.id();
    }

    /**
     * A gift put right; these people take the place of those who stood there.
     *
     * @throws vn.congtachoi.kernel.StaleDataException when it was changed after the form had read it
     * @throws BusinessException when a line cannot be kept as it stands
     */
    @Needs(EventPermissions.READ)
    @Transactional
    public void change(UUID event, UUID id, GiftForm form, List<RecipientForm> people) {
        gate.invite(event);
        Gift gift = gift(event, id);
        if (gift.version() != form.version()) {
            throw audit.stale(gift);
        }
        gift.take(form);
        gifts.saveAndFlush(gift);
        List<GiftRecipient> before = recipients.findByGiftIdOrderByPosition(id);
        if (!before.stream().map(GiftRecipient::form).toList().equals(people)) {
            recipients.deleteAll(before);
            recipients.flush();
            give(gift, people);
        }
    }

    /** Takes a gift and whoever was to have it off the list. */
    @Needs(EventPermissions.READ)
    @Transactional
    public void remove(UUID event, UUID id) {
        gate.invite(event);
        Gift gift = gift(event, id);
        recipients.deleteAll(recipients.findByGiftIdOrderByPosition(id));
        recipients.flush();
        gifts.delete(gift);
    }

    private void give(Gift gift, List<RecipientForm> people) {
        if (people.size() > MOST) {
            throw new BusinessException("events.gift.error.too-many", MOST);
        }
        for (int at = 0; at < people.size(); at++) {
            recipients.save(new GiftRecipient(gift, at + 1, people.get(at)));
        }
    }

    private Gift gift(UUID event, UUID id) {
        return gifts.findById(id)
                .filter(gift -> gift.eventId().equals(event))
                .orElseThrow(() -> new BusinessException("events.gift.error.gone"));
    }
}
