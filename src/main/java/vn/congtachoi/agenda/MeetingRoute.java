package vn.congtachoi.agenda;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Needs;

/** The way of a meeting from the draft to its conclusions. */
@Service
@PreAuthorize("denyAll()")
public class MeetingRoute {

    private final MeetingStore store;
    private final MeetingParts parts;
    private final MeetingRights rights;
    private final MeetingTrail trail;
    private final MeetingConclusions conclusions;

    MeetingRoute(
            MeetingStore store,
            MeetingParts parts,
            MeetingRights rights,
            MeetingTrail trail,
            MeetingConclusions conclusions) {
        this.store = store;
        this.parts = parts;
        this.rights = rights;
        this.trail = trail;
        this.conclusions = conclusions;
    }

    /**
     * Takes the step.
     *
     * @throws vn.congtachoi.kernel.ForbiddenException with the reason, when she may not
     * @throws BusinessException when something is missing: words, a new day, somebody invited, what was concluded
     */
    @Needs(AgendaPermissions.READ)
    @Transactional
    public void take(UUID id, MeetingAct act, String words) {
        Meeting meeting = store.lock(id);
        rights.may(act, meeting, store.today()).orThrow();
        switch (act) {
            case ANNOUNCE -> requireSendable(meeting);
            case CONCLUDE -> requireResult(meeting);
            default -> {}
        }
        trail.move(meeting, act, words);
    }

    private void requireSendable(Meeting meeting) {
        if (parts.guests(meeting.id()).isEmpty()) {
            throw new BusinessException("agenda.error.nobody");
        }
        if (meeting.state() == MeetingState.POSTPONED) {
            if (meeting.time().day().isBefore(store.today())) {
                throw new BusinessException("agenda.error.past");
            }
            parts.askAgain(meeting.id());
        }
    }

    private void requireResult(Meeting meeting) {
        boolean nothing = meeting.minutes().isEmpty()
                && conclusions.findByMeetingIdOrderByPosition(meeting.id()).isEmpty();
        if (nothing) {
            throw new BusinessException("agenda.error.no-result");
        }
    }
}
