package vn.congtachoi.event.paper;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.event.EventDetail;
import vn.congtachoi.event.EventPaperDoor;
import vn.congtachoi.event.EventPermissions;
import vn.congtachoi.event.EventReading;
import vn.congtachoi.event.guest.GiftLine;
import vn.congtachoi.event.guest.GiftReading;
import vn.congtachoi.event.guest.GuestLine;
import vn.congtachoi.event.guest.GuestReading;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;

/** The lists of an event that name its guests, and the draft of the news of it: for those who stand inside it alone. */
@Service
@PreAuthorize("denyAll()")
public class EventLists {

    private final EventReading events;
    private final EventPaperDoor door;
    private final EventMatters matters;
    private final GuestReading guests;
    private final GiftReading gifts;
    private final EventListPages pages;

    EventLists(
            EventReading events,
            EventPaperDoor door,
            EventMatters matters,
            GuestReading guests,
            GiftReading gifts,
            EventListPages pages) {
        this.events = events;
        this.door = door;
        this.matters = matters;
        this.guests = guests;
        this.gifts = gifts;
        this.pages = pages;
    }

    /** Which lists there is something in, and why not in the others; empty for whoever stands outside. */
    @Needs(EventPermissions.READ)
    @Transactional(readOnly = true)
    public Map<EventListKind, Decision> offers(UUID event) {
        Map<EventListKind, Decision> offers = new EnumMap<>(EventListKind.class);
        if (door.mayWrite(event).allowed()) {
            for (EventListKind kind : EventListKind.values()) {
                offers.put(kind, fits(kind, guests.list(event), gifts.toSign(event)));
            }
        }
        return offers;
    }

    private static Decision fits(EventListKind kind, List<GuestLine> guests, List<GiftLine> gifts) {
        return switch (kind) {
            case DELEGATES ->
                ListWriting.expected(guests).isEmpty() ? Decision.no("events.list.no-guests") : Decision.yes();
            case GIFTS -> gifts.isEmpty() ? Decision.no("events.list.no-gifts") : Decision.yes();
            case THANKS ->
                ListWriting.honoured(guests).isEmpty()
                                && ListWriting.donated(gifts).isEmpty()
                        ? Decision.no("events.list.no-thanks")
                        : Decision.yes();
        };
    }

    /**
     * The list as a file.
     *
     * @throws vn.congtachoi.kernel.ForbiddenException with the reason, when she stands outside or there is nothing in it
     */
    @Needs(EventPermissions.READ)
    @Transactional(readOnly = true)
    public byte[] pdf(UUID event, EventListKind kind) {
        door.mayWrite(event).orThrow();
        List<GuestLine> invited = guests.list(event);
        List<GiftLine> given = gifts.toSign(event);
        fits(kind, invited, given).orThrow();
        EventMatter matter = matters.of(events.detail(event));
        DocumentText text =
                switch (kind) {
                    case DELEGATES -> ListWriting.delegates(matter, invited);
                    case GIFTS -> ListWriting.gifts(matter, given);
                    case THANKS -> ListWriting.thanks(invited, given);
                };
        return pages.print(kind, matter, text).pdf();
    }

    /** Whether there is something to tell in the news. */
    @Needs(EventPermissions.READ)
    @Transactional(readOnly = true)
    public Decision mayTell(EventDetail event) {
        if (!event.row().state().isOver()) {
            return Decision.no("events.paper.no.not-held");
        }
        return door.mayWrite(event.id());
    }

    /**
     * Tin bài, to be edited and sent to whoever publishes it.
     *
     * @throws vn.congtachoi.kernel.ForbiddenException with the reason, when it was not held or she stands outside
     */
    @Needs(EventPermissions.READ)
    @Transactional(readOnly = true)
    public String news(UUID event) {
        EventDetail detail = events.detail(event);
        mayTell(detail).orThrow();
        return NewsWriting.of(matters.of(detail), ListWriting.honoured(guests.list(event)));
    }
}
