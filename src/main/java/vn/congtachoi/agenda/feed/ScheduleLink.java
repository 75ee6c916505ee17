package vn.congtachoi.agenda.feed;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.SubjectRef;

/** A secret address of a schedule. */
@Entity
@Table(name = "agenda_schedule_link")
class ScheduleLink extends AuditedEntity {

    static final String SUBJECT = "schedule-link";

    private UUID accountId;
    private UUID personId;
    private @Nullable UUID unitId;

    /** No part of the history: whoever reads that could look for the secret. */
    @Unaudited
    @SuppressWarnings("UnusedVariable") // sought by queries
    private String secretHash;

    private Instant madeAt;
    private @Nullable Instant revokedAt;

    protected ScheduleLink() {}

    /** @param unitId null for her own schedule */
    ScheduleLink(UUID accountId, UUID personId, @Nullable UUID unitId, String secretHash, Instant at) {
        this.accountId = accountId;
        this.personId = personId;
        this.unitId = unitId;
        this.secretHash = secretHash;
        this.madeAt = at;
    }

    void revoke(Instant at) {
        revokedAt = at;
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    UUID accountId() {
        return accountId;
    }

    UUID personId() {
        return personId;
    }

    @Nullable
    UUID unitId() {
        return unitId;
    }

    Instant madeAt() {
        return madeAt;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of(SUBJECT, id());
    }
}
