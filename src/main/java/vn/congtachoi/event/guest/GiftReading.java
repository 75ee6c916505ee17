package vn.congtachoi.event.guest;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.event.EventGate;
import vn.congtachoi.event.EventPermissions;
import vn.congtachoi.kernel.Needs;

/** What was given at an event; whoever stands outside it sees the people it was given to masked. */
@Service
@PreAuthorize("denyAll()")
public class GiftReading {

    private final EventGate gate;
    private final GuestGround ground;
    private final Gifts gifts;
    private final GiftRecipients recipients;

    GiftReading(EventGate gate, GuestGround ground, Gifts gifts, GiftRecipients recipients) {
        this.gate = gate;
        this.ground = ground;
        this.gifts = gifts;
        this.recipients = recipients;
    }

    /** @throws vn.congtachoi.kernel.BusinessException when there is no such event, or it does not concern her */
    @Needs(EventPermissions.READ)
    @Transactional(readOnly = true)
    public List<GiftLine> list(UUID event) {
        boolean inside = gate.facts(event).inside();
        Map<UUID, List<RecipientForm>> named = recipients.findByEventIdOrderByPosition(event).stream()
                .collect(Collectors.groupingBy(
                        GiftRecipient::giftId,
                        Collectors.mapping(
                                recipient -> inside ? recipient.form() : masked(recipient.form()),
                                Collectors.toList())));
        return gifts.findByEventIdOrderByPosition(event).stream()
                .map(gift -> new GiftLine(gift.id(), gift.row(), named.getOrDefault(gift.id(), List.of())))
                .toList();
    }

    private static RecipientForm masked(RecipientForm form) {
        return new RecipientForm(MaskedName.of(form.name()), "", form.quantity(), form.signed());
    }

    /** The whole names, for the sheet to sign: for those inside alone. */
    @Needs(EventPermissions.READ)
    @Transactional(readOnly = true)
    public List<GiftLine> toSign(UUID event) {
        ground.inside(event);
        return list(event);
    }
}
