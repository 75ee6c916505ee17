package vn.congtachoi.event;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;

/** Shows what a plan said when it was issued, and what has become of it. */
@Service
@PreAuthorize("denyAll()")
public class EventVersionReading {

    private final EventStore store;
    private final EventRights rights;
    private final EventVersions versions;

    EventVersionReading(EventStore store, EventRights rights, EventVersions versions) {
        this.store = store;
        this.rights = rights;
        this.versions = versions;
    }

    /** @throws BusinessException when there is none of that number, or it does not concern her */
    @Needs(EventPermissions.READ)
    @Transactional(readOnly = true)
    public EventVersionDetail find(UUID eventId, int number) {
        Event event = store.get(eventId);
        rights.requireRead(event);
        EventPlanVersion version = versions.version(eventId, number);
        Map<EventPlanPart, String> then = EventPlanLines.of(version.said());
        Map<EventPlanPart, String> now = EventPlanLines.of(versions.said(event));
        return new EventVersionDetail(
                version.row(),
                Arrays.stream(EventPlanPart.values())
                        .map(part -> new EventVersionDetail.Part(
                                part, then.getOrDefault(part, ""), now.getOrDefault(part, "")))
                        .filter(part -> !part.then().isEmpty() || !part.now().isEmpty())
                        .toList());
    }
}
