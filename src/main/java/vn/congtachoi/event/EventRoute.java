package vn.congtachoi.event;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;

/** The way of an event from the proposal to what came of it. */
@Service
@PreAuthorize("denyAll()")
public class EventRoute {

    private final EventStore store;
    private final EventRights rights;
    private final EventTrail trail;
    private final EventVersions versions;
    private final EventGiving giving;

    EventRoute(EventStore store, EventRights rights, EventTrail trail, EventVersions versions, EventGiving giving) {
        this.store = store;
        this.rights = rights;
        this.trail = trail;
        this.versions = versions;
        this.giving = giving;
    }

    /**
     * Takes the step.
     *
     * @throws vn.congtachoi.kernel.ForbiddenException with the reason, when she may not
     * @throws BusinessException when something is missing: words, a result
     */
    @Needs(EventPermissions.READ)
    @Transactional
    public void take(UUID id, EventAct act, String words) {
        Event event = store.lock(id);
        rights.may(act, event, store.today()).orThrow();
        if (event.heldBy() != null) {
            throw new BusinessException("events.right.before-signer");
        }
        switch (act) {
            case TAKE_ON -> event.takeOn(rights.me());
            case ISSUE -> versions.keep(event, new EventIssue(null, words, rights.name()));
            case CLOSE -> requireResult(event);
            default -> {}
        }
        trail.move(event, act, words);
    }

    private static void requireResult(Event event) {
        if (event.result().isEmpty()) {
            throw new BusinessException("events.error.no-result");
        }
    }

    /**
     * Gives each duty that names somebody and a day as a task; those that are tasks already stay as they are.
     *
     * @return how many tasks were given
     * @throws BusinessException when there is nothing to give, or somebody cannot be given work
     */
    @Needs(EventPermissions.READ)
    @Transactional
    public int giveOut(UUID id) {
        Event event = store.lock(id);
        rights.mayArrange(event).orThrow();
        if (event.state() != EventState.PREPARING && event.state() != EventState.PLANNED) {
            throw new BusinessException("events.act.state");
        }
        int given = giving.give(event);
        trail.told(event, EventDeed.GIVE_OUT, "");
        return given;
    }
}
