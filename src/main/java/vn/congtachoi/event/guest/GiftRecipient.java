package vn.congtachoi.event.guest;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Personal;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** Somebody who was given something. */
@Entity
@Table(name = "event_recipient")
class GiftRecipient extends AuditedEntity {

    private static final int NAME_LENGTH = 200;
    private static final int ADDRESS_LENGTH = 300;

    private UUID eventId;
    private UUID giftId;

    @SuppressWarnings("UnusedVariable") // sorted by in queries
    private int position;

    @Personal
    private String name;

    @Personal
    private String address;

    private int quantity;
    private boolean signed;

    protected GiftRecipient() {}

    /** @throws BusinessException when she has no name, or is given nothing */
    GiftRecipient(Gift gift, int position, RecipientForm form) {
        this.eventId = gift.eventId();
        this.giftId = gift.id();
        this.position = position;
        take(form);
    }

    /** @throws BusinessException when she has no name, or is given nothing */
    final void take(RecipientForm form) {
        String words = TypedText.line(form.name(), NAME_LENGTH);
        if (words.isEmpty()) {
            throw new BusinessException("events.gift.error.recipient");
        }
        if (form.quantity() < 1) {
            throw new BusinessException("events.gift.error.quantity", words);
        }
        name = words;
        address = TypedText.line(form.address(), ADDRESS_LENGTH);
        quantity = form.quantity();
        signed = form.signed();
    }

    /** Whether anything still tells who she is. */
    boolean isKnown() {
        return !name.isEmpty() || !address.isEmpty();
    }

    /** The number stays, the person is forgotten. */
    void forget() {
        name = "";
        address = "";
    }

    UUID giftId() {
        return giftId;
    }

    UUID eventId() {
        return eventId;
    }

    RecipientForm form() {
        return new RecipientForm(name, address, quantity, signed);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Guest.EVENT, eventId);
    }
}
