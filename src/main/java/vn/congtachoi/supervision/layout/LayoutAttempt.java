package vn.congtachoi.supervision.layout;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.audit.AuditedEntity;
import vn.congtachoi.audit.Unaudited;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.SubjectRef;

/** One search for days and teams, from when it was asked for until it is accepted or laid aside. */
@Entity
@Table(name = "supervision_layout_run")
class LayoutAttempt extends AuditedEntity {

    /** A search that shows no sign of life for so long was interrupted. */
    static final Duration SILENCE = Duration.ofSeconds(20);

    private UUID planId;

    @Enumerated(EnumType.STRING)
    private AttemptState state = AttemptState.SEARCHING;

    private String startedBy;

    @Unaudited
    private Instant startedAt;

    @Unaudited
    private Instant aliveAt;

    @Unaudited
    private boolean stopAsked;

    @Unaudited
    @SuppressWarnings("UnusedVariable") // kept for whoever asks when it ended
    private @Nullable Instant endedAt;

    @SuppressWarnings("UnusedVariable") // its history shows it
    private String endedBy = "";

    @Unaudited
    private String wish;

    @Unaudited
    private String proposal = "";

    protected LayoutAttempt() {}

    LayoutAttempt(UUID planId, String startedBy, String wish, Instant at) {
        this.planId = planId;
        this.startedBy = startedBy;
        this.wish = wish;
        this.startedAt = at;
        this.aliveAt = at;
    }

    void alive(Instant at) {
        aliveAt = at;
    }

    /** Whether whoever searched has gone: the portal was stopped. A clock that was put back is no sign of life either. */
    boolean isLost(Instant now) {
        return state == AttemptState.SEARCHING
                && Duration.between(aliveAt, now).abs().compareTo(SILENCE) > 0;
    }

    void askToStop() {
        stopAsked = true;
    }

    boolean isStopAsked() {
        return stopAsked;
    }

    /** The search is over; one that was given up meanwhile stays so. */
    void found(String what, Instant at) {
        if (state == AttemptState.SEARCHING || state == AttemptState.INTERRUPTED) {
            proposal = what;
            end(AttemptState.FOUND, "", at);
        }
    }

    void failed(Instant at) {
        if (state == AttemptState.SEARCHING) {
            end(AttemptState.FAILED, "", at);
        }
    }

    void interrupted(Instant at) {
        if (state == AttemptState.SEARCHING) {
            end(AttemptState.INTERRUPTED, "", at);
        }
    }

    /** @throws BusinessException when there is no proposal any more */
    void accepted(String by, Instant at) {
        if (state != AttemptState.FOUND) {
            throw new BusinessException("supervision.layout.error.not-found");
        }
        end(AttemptState.ACCEPTED, by, at);
    }

    /** Lays it aside, whatever it has found. */
    void dropped(String by, Instant at) {
        if (state != AttemptState.ACCEPTED) {
            end(AttemptState.DROPPED, by, at);
        }
    }

    private void end(AttemptState how, String by, Instant at) {
        state = how;
        endedBy = by;
        endedAt = at;
    }

    UUID planId() {
        return planId;
    }

    AttemptState state() {
        return state;
    }

    String startedBy() {
        return startedBy;
    }

    Instant startedAt() {
        return startedAt;
    }

    String wish() {
        return wish;
    }

    String proposal() {
        return proposal;
    }

    @Override
    public SubjectRef subject() {
        return SubjectRef.of("supervision-plan", planId);
    }
}
