package vn.congtachoi.event.guest;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** What was given or received at an event. */
@Entity
@Table(name = "event_gift")
class Gift extends AuditedEntity {

    private static final int WHAT_LENGTH = 300;
    private static final int MEASURE_LENGTH = 40;
    private static final int NOTE_LENGTH = 500;

    private UUID eventId;

    @SuppressWarnings("UnusedVariable") // sorted by in queries
    private int position;

    private String what;
    private int number;
    private String measure;
    private @Nullable Long worth;
    private String source;
    private String note;

    protected Gift() {}

    /** @throws BusinessException when a field cannot be kept as it stands */
    Gift(UUID eventId, int position, GiftForm form) {
        this.eventId = eventId;
        this.position = position;
        take(form);
    }

    /** @throws BusinessException when a field cannot be kept as it stands */
    final void take(GiftForm form) {
        String words = TypedText.line(form.what(), WHAT_LENGTH);
        if (words.isEmpty()) {
            throw new BusinessException("events.gift.error.what");
        }
        if (form.number() < 1) {
            throw new BusinessException("events.gift.error.number");
        }
        if (form.worth() != null && form.worth() < 0) {
            throw new BusinessException("events.gift.error.worth");
        }
        what = words;
        number = form.number();
        measure = TypedText.line(form.measure(), MEASURE_LENGTH);
        worth = form.worth();
        source = TypedText.line(form.source(), WHAT_LENGTH);
        note = TypedText.line(form.note(), NOTE_LENGTH);
    }

    UUID eventId() {
        return eventId;
    }

    GiftForm row() {
        return new GiftForm(what, number, measure, worth, source, note, version());
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Guest.EVENT, eventId);
    }
}
