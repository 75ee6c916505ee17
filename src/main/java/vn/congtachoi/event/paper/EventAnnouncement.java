package vn.congtachoi.event.paper;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.event.EventTime;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.TypedText;

/** When and where an event was said to take place: by its plan, then by each notice of a change. */
@Entity
@Unaudited
@Table(name = "event_announcement")
class EventAnnouncement extends AuditedEntity {

    private static final int PLACE_LENGTH = 600;

    private UUID eventId;
    private LocalDate fromDay;
    private LocalDate toDay;
    private @Nullable LocalTime fromHour;
    private @Nullable LocalTime untilHour;
    private String whereabouts;

    protected EventAnnouncement() {}

    EventAnnouncement(UUID eventId, Announcement said) {
        this.eventId = eventId;
        say(said);
    }

    final void say(Announcement said) {
        EventTime time = said.time();
        fromDay = time.from();
        toDay = time.to();
        fromHour = time.begins();
        untilHour = time.ends();
        whereabouts = TypedText.line(said.whereabouts(), PLACE_LENGTH);
    }

    Announcement said() {
        return new Announcement(new EventTime(fromDay, toDay, fromHour, untilHour), whereabouts);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(EventPaper.EVENT, eventId);
    }
}
