package vn.congtachoi.event.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.document.BegunPaper;
import vn.congtachoi.document.BegunPapers;
import vn.congtachoi.document.DocumentPermissions;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.DocumentService;
import vn.congtachoi.event.EventDetail;
import vn.congtachoi.event.EventPaperDoor;
import vn.congtachoi.event.EventPermissions;
import vn.congtachoi.event.EventReading;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.Needs;

/** The papers of an event, begun from what it says and signed and sent as any other. */
@Service
@PreAuthorize("denyAll()")
public class EventPaperwork {

    private final EventReading events;
    private final EventPaperDoor door;
    private final EventMatters matters;
    private final EventPaperDrafts drafts;
    private final EventPapers papers;
    private final BegunPapers begun;
    private final DocumentService documents;
    private final DocumentReading reading;
    private final Access access;

    EventPaperwork(
            EventReading events,
            EventPaperDoor door,
            EventMatters matters,
            EventPaperDrafts drafts,
            EventPapers papers,
            BegunPapers begun,
            DocumentService documents,
            DocumentReading reading,
            Access access) {
        this.events = events;
        this.door = door;
        this.matters = matters;
        this.drafts = drafts;
        this.papers = papers;
        this.begun = begun;
        this.documents = documents;
        this.reading = reading;
        this.access = access;
    }

    /** Which papers she may begin now, and why not the others; empty when she writes none. */
    @Needs(EventPermissions.READ)
    @Transactional(readOnly = true)
    public Map<EventPaperKind, Decision> offers(EventDetail event) {
        Map<EventPaperKind, Decision> offers = new EnumMap<>(EventPaperKind.class);
        if (mayWrite(event)) {
            EventMatter matter = matters.of(event);
            for (EventPaperKind kind : EventPaperKind.values()) {
                offers.put(kind, EventPaperOffers.fits(kind, matter));
            }
        }
        return offers;
    }

    private boolean mayWrite(EventDetail event) {
        return access.holds(DocumentPermissions.DRAFT)
                && door.mayWrite(event.id())
                        .and(documents.mayCreate(event.row().unitId()))
                        .allowed();
    }

    /**
     * Begins a paper that says what the event says now.
     *
     * @return its id
     * @throws vn.congtachoi.kernel.ForbiddenException with the reason, when the event does not give it now
     */
    @Needs(EventPermissions.READ)
    @Transactional
    public UUID begin(UUID eventId, EventPaperKind kind) {
        door.mayWrite(eventId).orThrow();
        EventMatter matter = matters.of(events.detail(eventId));
        EventPaperOffers.fits(kind, matter).orThrow();
        BegunPaper content = drafts.content(kind, matter);
        UUID document = begun.create(drafts.form(kind, matter, content), content);
        papers.save(new EventPaper(eventId, document, kind, content.fingerprint()));
        return document;
    }

    /**
     * The papers of the event that she may read, by kind, the newest of each first.
     *
     * @throws vn.congtachoi.kernel.BusinessException when there is no event, or it does not concern her
     */
    @Needs(EventPermissions.READ)
    @Transactional(readOnly = true)
    public List<EventPaperRow> of(UUID eventId) {
        if (!access.holds(DocumentPermissions.READ) || !door.mayRead(eventId)) {
            return List.of();
        }
        List<EventPaper> found = papers.findByEventIdOrderByIdDesc(eventId);
        Map<UUID, DocumentRow> known =
                reading.rows(found.stream().map(EventPaper::documentId).toList());
        List<EventPaperRow> rows = new ArrayList<>();
        for (EventPaper paper : found) {
            DocumentRow document = known.get(paper.documentId());
            if (document != null) {
                rows.add(new EventPaperRow(paper.kind(), document));
            }
        }
        rows.sort(Comparator.comparing(EventPaperRow::kind));
        return rows;
    }
}
