package vn.congtachoi.event.paper;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.document.DocumentPermissions;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.DocumentState;
import vn.congtachoi.document.PaperFaces;
import vn.congtachoi.event.EventPaperDoor;
import vn.congtachoi.event.EventPermissions;
import vn.congtachoi.event.guest.GuestLine;
import vn.congtachoi.event.guest.GuestReading;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;

/**
 * Giấy mời for each guest, printed from the one that is kept as a paper: its number, day and signer, and its words as
 * they were edited. Printing tells nobody anything: who was told is noted with the guests.
 */
@Service
@PreAuthorize("denyAll()")
public class EventInvitations {

    private final EventPaperDoor door;
    private final EventPapers papers;
    private final GuestReading guests;
    private final DocumentReading reading;
    private final PaperFaces faces;
    private final EventPaperRenewal renewal;
    private final InvitationPages pages;
    private final Access access;

    EventInvitations(
            EventPaperDoor door,
            EventPapers papers,
            GuestReading guests,
            DocumentReading reading,
            PaperFaces faces,
            EventPaperRenewal renewal,
            InvitationPages pages,
            Access access) {
        this.door = door;
        this.papers = papers;
        this.guests = guests;
        this.reading = reading;
        this.faces = faces;
        this.renewal = renewal;
        this.pages = pages;
        this.access = access;
    }

    /** Whether she may print them now, and what is missing when not. */
    @Needs(EventPermissions.READ)
    @Transactional
    public Decision mayPrint(UUID event) {
        Decision hers = door.mayWrite(event);
        if (!hers.allowed()) {
            return hers;
        }
        Optional<DocumentRow> paper = paper(event);
        if (paper.isEmpty()) {
            return Decision.no("events.paper.invitation.no-paper");
        }
        if (paper.filter(row -> row.state().isEditable()).filter(this::isLate).isPresent()) {
            return Decision.no("events.paper.invitation.late");
        }
        return guests.list(event).isEmpty() ? Decision.no("events.paper.invitation.no-guests") : Decision.yes();
    }

    /**
     * A file with a page for each of the guests that are wanted, in the order of introduction.
     *
     * @throws vn.congtachoi.kernel.ForbiddenException with the reason, when she may not, or something is missing
     * @throws BusinessException when none is wanted
     */
    @Needs(EventPermissions.READ)
    @Transactional
    public byte[] pdf(UUID event, Predicate<GuestLine> wanted) {
        mayPrint(event).orThrow();
        List<InvitationPages.Invited> invited = guests.list(event).stream()
                .filter(wanted)
                .map(EventInvitations::invited)
                .toList();
        if (invited.isEmpty()) {
            throw new BusinessException("events.paper.invitation.nobody");
        }
        return pages.print(faces.of(paper(event).orElseThrow().id()), invited).pdf();
    }

    private boolean isLate(DocumentRow paper) {
        return renewal.isLate(paper.id());
    }

    /** Whether the event has changed since the paper went to its signer: what it says stays, and may be wrong now. */
    @Needs(EventPermissions.READ)
    @Transactional
    public boolean isOvertaken(UUID event) {
        return paper(event)
                .filter(row -> !row.state().isEditable())
                .filter(this::isLate)
                .isPresent();
    }

    /** Whether nobody has told some of them yet. */
    @Needs(EventPermissions.READ)
    @Transactional(readOnly = true)
    public boolean someUntold(UUID event) {
        return guests.list(event).stream().anyMatch(guest -> guest.told().at() == null);
    }

    private static InvitationPages.Invited invited(GuestLine guest) {
        return new InvitationPages.Invited(guest.form().honorific(), guest.name(), guest.standing(), guest.link());
    }

    /** The newest that was not given up, a signed one before a draft. */
    private Optional<DocumentRow> paper(UUID event) {
        if (!access.holds(DocumentPermissions.READ)) {
            return Optional.empty();
        }
        List<UUID> written = papers.findByEventIdOrderByIdDesc(event).stream()
                .filter(paper -> paper.kind() == EventPaperKind.INVITATION)
                .map(EventPaper::documentId)
                .toList();
        Map<UUID, DocumentRow> rows = reading.rows(written);
        List<DocumentRow> live = written.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .filter(row -> row.state() != DocumentState.CANCELLED && row.state() != DocumentState.WITHDRAWN)
                .toList();
        return live.stream().filter(row -> row.state().isSigned()).findFirst().or(() -> live.stream()
                .findFirst());
    }
}
