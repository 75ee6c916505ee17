package vn.congtachoi.event;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.uikit.Texts;

/**
 * The door for papers: what lies before a signer stands still, and her signature issues the plan. The right to sign it
 * was asked for where it was signed, so that here the portal acts and not its signer.
 */
@Service
@PreAuthorize("denyAll()")
public class EventPaperDoor {

    private final EventStore store;
    private final EventRights rights;
    private final EventTrail trail;
    private final EventVersions versions;
    private final CurrentActor currentActor;

    EventPaperDoor(
            EventStore store, EventRights rights, EventTrail trail, EventVersions versions, CurrentActor currentActor) {
        this.store = store;
        this.rights = rights;
        this.trail = trail;
        this.versions = versions;
        this.currentActor = currentActor;
    }

    /**
     * How a plan is issued by its paper.
     *
     * @param reason why it is issued again; empty the first time
     * @param words which paper says so, for the history
     */
    public record Issue(UUID documentId, String signer, String reason, String words) {}

    /** Whether the event concerns her. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean mayRead(UUID id) {
        return rights.mayRead(store.get(id));
    }

    /** Whether she may begin papers of the event. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Decision mayWrite(UUID id) {
        return rights.mayArrange(store.get(id));
    }

    /**
     * The plan lies before its signer: it stands still from here on.
     *
     * @param reason why it is issued again
     * @throws BusinessException when it is not being prepared, lies before another signer, or is issued again without a
     *     reason
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void hold(UUID id, UUID document, String reason) {
        Event event = store.lock(id);
        boolean again = event.state() == EventState.PLANNED;
        if (event.state() != EventState.PREPARING && !again) {
            throw new BusinessException("events.paper.error.state");
        }
        if (event.heldBy() != null) {
            throw new BusinessException("events.paper.error.held");
        }
        if (again && reason.isBlank()) {
            throw new BusinessException("events.paper.error.reason");
        }
        event.hold(document);
        store.save(event);
    }

    /** It was sent back, taken back or given up: it may be changed again. Without effect for another paper. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void release(UUID id, UUID document) {
        Event event = store.lock(id);
        if (document.equals(event.heldBy())) {
            event.hold(null);
            store.save(event);
        }
    }

    /** The signature issues the plan that lay before the signer, as its next version. Without effect for another paper. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void issue(UUID id, Issue issue) {
        Event event = store.lock(id);
        if (!issue.documentId().equals(event.heldBy())) {
            return;
        }
        event.hold(null);
        versions.keep(event, new EventIssue(issue.documentId(), issue.reason(), issue.signer()));
        currentActor.runAs(new SystemActor(Texts.of("events.paper.actor")), () -> {
            if (EventAct.ISSUE.fits(event.state())) {
                trail.move(event, EventAct.ISSUE, issue.words());
            } else {
                trail.told(event, EventDeed.ISSUE, issue.words());
            }
        });
    }
}
