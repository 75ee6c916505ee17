package vn.congtachoi.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** One session (buổi) that adds up into a cell. */
@Entity
@Table(name = "indicator_session")
class SessionEntry extends AuditedEntity {

    private static final int MOST_PEOPLE = 100_000;
    private static final int CONTENT_LENGTH = 500;

    private UUID roundId;
    private UUID indicatorId;
    private UUID unitId;
    private LocalDate heldOn;
    private String content;
    private int people;
    private String enteredByName;
    private Instant enteredAt;

    protected SessionEntry() {}

    /** @param id made by the screen, so that a double click records the session once */
    SessionEntry(UUID id, UUID roundId, UUID unitId, UUID indicatorId, SessionForm form, String by, Instant at) {
        super(id);
        this.roundId = roundId;
        this.unitId = unitId;
        this.indicatorId = indicatorId;
        revise(form, by, at);
    }

    final void revise(SessionForm form, String by, Instant at) {
        if (form.content().isEmpty()) {
            throw new BusinessException("indicator.session.contentMissing");
        }
        if (form.people() < 0 || form.people() > MOST_PEOPLE) {
            throw new BusinessException("indicator.session.people");
        }
        heldOn = form.heldOn();
        content = TypedText.line(form.content(), CONTENT_LENGTH);
        people = form.people();
        enteredByName = by;
        enteredAt = at;
    }

    SessionRow row() {
        return new SessionRow(id(), heldOn, content, people, enteredByName, enteredAt);
    }

    UUID roundId() {
        return roundId;
    }

    UUID unitId() {
        return unitId;
    }

    UUID indicatorId() {
        return indicatorId;
    }

    int people() {
        return people;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of("session", id());
    }
}
