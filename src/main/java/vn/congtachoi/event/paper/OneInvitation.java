package vn.congtachoi.event.paper;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.event.guest.GuestPaper;
import vn.congtachoi.kernel.Decision;

/** The same page that stands in the file of all guests, for one of them. */
@Component
class OneInvitation implements GuestPaper {

    private final EventInvitations invitations;

    OneInvitation(EventInvitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public Decision mayPrint(UUID event) {
        return invitations.mayPrint(event);
    }

    @Override
    public boolean isOvertaken(UUID event) {
        return invitations.isOvertaken(event);
    }

    @Override
    public byte[] invitation(UUID event, UUID guest) {
        return invitations.pdf(event, line -> line.id().equals(guest));
    }
}
