package vn.congtachoi.event;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.attachment.AttachmentRow;
import vn.congtachoi.attachment.Attachments;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;

/** Photos of an event and what belongs to it: the backdrop, the songs, a scan. */
@Service
@PreAuthorize("denyAll()")
public class EventGallery {

    private final EventStore store;
    private final EventRights rights;
    private final Attachments attachments;

    EventGallery(EventStore store, EventRights rights, Attachments attachments) {
        this.store = store;
        this.rights = rights;
        this.attachments = attachments;
    }

    /** In the order in which they came. */
    @Needs(EventPermissions.READ)
    @Transactional(readOnly = true)
    public List<AttachmentRow> of(UUID eventId) {
        return attachments.list(store.get(eventId).subject());
    }

    /** Whether she may add and take away: whoever arranges it, as long as it is not over for good. */
    @Needs(EventPermissions.READ)
    @Transactional(readOnly = true)
    public Decision mayKeep(UUID eventId) {
        return mayKeep(store.get(eventId));
    }

    private Decision mayKeep(Event event) {
        return event.state() == EventState.CANCELLED ? Decision.no("events.right.closed") : rights.mayArrange(event);
    }

    /** @throws BusinessException when the file is refused; nothing is kept then */
    @Needs(EventPermissions.READ)
    @Transactional
    public AttachmentRow add(UUID eventId, String name, InputStream bytes) {
        Event event = store.lock(eventId);
        mayKeep(event).orThrow();
        return attachments.add(event.subject(), name, bytes);
    }

    /** @throws BusinessException without a reason, or when it is no file of this one */
    @Needs(EventPermissions.READ)
    @Transactional
    public void remove(UUID eventId, UUID file, String reason) {
        mayKeep(store.lock(eventId)).orThrow();
        if (of(eventId).stream().noneMatch(row -> row.id().equals(file))) {
            throw new BusinessException("attachment.error.gone");
        }
        attachments.remove(file, reason);
    }
}
