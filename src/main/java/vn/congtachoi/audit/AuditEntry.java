package vn.congtachoi.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.Actor;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.SystemActor;

/** A row of the history, as written and as hashed. */
record AuditEntry(
        UUID id,
        Instant at,
        SubjectRef subject,
        String entity,
        UUID entityId,
        Verb verb,
        String changes,
        @Nullable String reason,
        @Nullable UUID actorId,
        String actorName,
        String actorPost,
        @Nullable String onBehalfOf,
        @Nullable String address) {

    static AuditEntry of(
            Instant at,
            SubjectRef subject,
            String entity,
            UUID entityId,
            Verb verb,
            String changes,
            @Nullable String reason,
            Actor actor) {
        return switch (actor) {
            case PersonActor p ->
                new AuditEntry(
                        Ids.next(),
                        at,
                        subject,
                        entity,
                        entityId,
                        verb,
                        changes,
                        reason,
                        p.accountId(),
                        p.name(),
                        p.post(),
                        p.onBehalfOf(),
                        p.address());
            case SystemActor s ->
                new AuditEntry(
                        Ids.next(),
                        at,
                        subject,
                        entity,
                        entityId,
                        verb,
                        changes,
                        reason,
                        null,
                        s.name(),
                        "",
                        null,
                        null);
        };
    }
}
