package vn.congtachoi.event.guest;

import java.util.UUID;
import vn.congtachoi.kernel.Decision;

/** Port: the invitation of one guest as paper; the papers of events implement it. */
public interface GuestPaper {

    /** Whether she may print invitations to the event now, and what is missing when not. */
    Decision mayPrint(UUID event);

    /** Whether the event has changed since the paper went to its signer: what it says stays, and may be wrong now. */
    boolean isOvertaken(UUID event);

    /**
     * The page of this guest.
     *
     * @throws vn.congtachoi.kernel.ForbiddenException with the reason, when she may not, or something is missing
     * @throws vn.congtachoi.kernel.BusinessException when the guest is gone
     */
    byte[] invitation(UUID event, UUID guest);
}
