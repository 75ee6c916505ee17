package vn.congtachoi.event;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;
import vn.congtachoi.kernel.VietnameseText;

/** What an event of a kind usually says and needs. */
@Entity
@Table(name = "event_template")
class EventTemplate extends AuditedEntity {

    static final String SUBJECT = "event-template";

    private static final int NAME_LENGTH = 200;

    /** Null for everybody's. */
    private @Nullable UUID unitId;

    private String name;

    @Unaudited
    private String nameFold;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    private String said;
    private boolean active;

    protected EventTemplate() {}

    /** @throws BusinessException without a name */
    EventTemplate(@Nullable UUID unitId, String name, EventKind kind, EventPlanText said) {
        this.unitId = unitId;
        this.active = true;
        state(name, kind, said);
    }

    /** @throws BusinessException without a name */
    final void state(String words, EventKind of, EventPlanText text) {
        name = TypedText.line(words, NAME_LENGTH);
        if (name.isEmpty()) {
            throw new BusinessException("events.template.error.name");
        }
        nameFold = VietnameseText.fold(name);
        kind = of;
        said = text.json();
    }

    /** Whether new events may be begun from it. */
    void offer(boolean wanted) {
        active = wanted;
    }

    @Nullable
    UUID unitId() {
        return unitId;
    }

    String nameFold() {
        return nameFold;
    }

    EventPlanText said() {
        return EventPlanText.of(said);
    }

    EventTemplateRow row() {
        return new EventTemplateRow(id(), version(), unitId, name, kind, said(), active);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(SUBJECT, id());
    }
}
