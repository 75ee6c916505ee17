package vn.congtachoi.event.guest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.event.EventGate;
import vn.congtachoi.event.EventPermissions;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;

/** The guests of an event, for its pages and papers: for those who stand inside it alone. */
@Service
@PreAuthorize("denyAll()")
public class GuestReading {

    private final GuestGround ground;
    private final EventGate gate;
    private final RetentionRule retention;

    GuestReading(GuestGround ground, EventGate gate, RetentionRule retention) {
        this.ground = ground;
        this.gate = gate;
        this.retention = retention;
    }

    /**
     * The list with what its page needs around it.
     *
     * @param mayInvite whether she may change who is invited and what she is told
     * @param mayRecord whether she may note who came
     * @param erasedFrom the day from which on nobody is named in it any more
     * @param erasedOn the day on which that was done, or null while it is still to be done
     */
    public record Sheet(
            EventGate.Facts event,
            Invitation invitation,
            List<GuestLine> guests,
            Decision mayInvite,
            Decision mayRecord,
            LocalDate erasedFrom,
            @Nullable LocalDate erasedOn) {

        public Sheet {
            guests = List.copyOf(guests);
        }
    }

    /**
     * The guests in the order of introduction.
     *
     * @throws vn.congtachoi.kernel.BusinessException when there is no such event, or she does not stand inside
     */
    @Needs(EventPermissions.READ)
    @Transactional(readOnly = true)
    public List<GuestLine> list(UUID event) {
        return ground.lines(ground.inside(event));
    }

    /** The same with what may be done. */
    @Needs(EventPermissions.READ)
    @Transactional(readOnly = true)
    public Sheet sheet(UUID event) {
        EventGate.Facts facts = ground.inside(event);
        return new Sheet(
                facts,
                Invitation.of(facts),
                ground.lines(facts),
                gate.mayInvite(event),
                gate.mayRecord(event),
                retention.erasedFrom(facts.time().to()),
                retention.erasedOn(event).orElse(null));
    }

    /** One of them; empty when she is gone. */
    @Needs(EventPermissions.READ)
    @Transactional(readOnly = true)
    public Optional<GuestLine> guest(UUID event, UUID id) {
        return list(event).stream().filter(line -> line.id().equals(id)).findFirst();
    }
}
