package vn.congtachoi.event.guest;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.SubjectRef;

/**
 * Somebody at the door said that a guest is there. Its id is made by the telephone, so that what is sent again is known;
 * one that was taken back stays, so that it does not come back. The guest's own record tells the history.
 */
@Entity
@Unaudited
@Table(name = "event_arrival")
class GuestArrival extends AuditedEntity {

    private UUID eventId;

    /** Null when it was taken back before it had arrived here. */
    private @Nullable UUID guestId;

    private Instant arrivedAt;
    private String notedBy;

    /** Empty for herself, and once it was erased. */
    private String standInName;

    private String standInPost;
    private boolean replaced;
    private boolean undone;

    protected GuestArrival() {}

    /**
     * At the door.
     *
     * @param standInName who came in her place; empty for herself
     */
    record Said(Instant at, String by, String standInName, String standInPost) {}

    GuestArrival(UUID id, UUID eventId, @Nullable UUID guestId, Said said) {
        super(id);
        this.eventId = eventId;
        this.guestId = guestId;
        this.arrivedAt = said.at();
        this.notedBy = said.by();
        this.standInName = said.standInName();
        this.standInPost = said.standInPost();
        this.replaced = !said.standInName().isEmpty();
    }

    /** Taken back before it came. */
    static GuestArrival neverWas(UUID id, UUID eventId, Instant at, String by) {
        GuestArrival arrival = new GuestArrival(id, eventId, null, new Said(at, by, "", ""));
        arrival.undo();
        return arrival;
    }

    void undo() {
        undone = true;
    }

    /** The guest goes with it: whoever was not invited and did not come after all. */
    void forgetGuest() {
        guestId = null;
    }

    /** Who came in her place is forgotten; that somebody did stays. */
    void forget() {
        standInName = "";
    }

    /** Whether somebody came in her place. */
    boolean isReplaced() {
        return replaced;
    }

    boolean isUndone() {
        return undone;
    }

    UUID eventId() {
        return eventId;
    }

    @Nullable
    UUID guestId() {
        return guestId;
    }

    Said said() {
        return new Said(arrivedAt, notedBy, standInName, standInPost);
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(Guest.EVENT, eventId);
    }
}
