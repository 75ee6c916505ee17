package vn.congtachoi.event.paper;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.anniversary.AnniversaryDirectory;
import vn.congtachoi.document.DocumentPermissions;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.event.EventDetail;
import vn.congtachoi.event.EventOccasion;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitKind;
import vn.congtachoi.uikit.Texts;

/** Puts together what the papers of an event speak of. */
@Component
class EventMatters {

    private final EventAnnouncements announcements;
    private final EventPapers papers;
    private final DocumentReading documents;
    private final UnitDirectory units;
    private final Access access;
    private final AnniversaryDirectory anniversaries;
    private final EventTurnouts turnouts;

    EventMatters(
            EventAnnouncements announcements,
            EventPapers papers,
            DocumentReading documents,
            UnitDirectory units,
            Access access,
            AnniversaryDirectory anniversaries,
            EventTurnouts turnouts) {
        this.announcements = announcements;
        this.papers = papers;
        this.documents = documents;
        this.units = units;
        this.access = access;
        this.anniversaries = anniversaries;
        this.turnouts = turnouts;
    }

    EventMatter of(EventDetail event) {
        return new EventMatter(
                event,
                organ(event),
                isLunar(event.form().occasion()),
                announcements
                        .findByEventId(event.id())
                        .map(EventAnnouncement::said)
                        .orElse(null),
                plan(event.id()),
                turnouts.of(event));
    }

    /** A chi hội has no Ban Thường vụ. */
    private String organ(EventDetail event) {
        boolean small = units.find(event.row().unitId(), units.today().day())
                .filter(unit -> unit.kind() == UnitKind.BRANCH || unit.kind() == UnitKind.GROUP)
                .isPresent();
        return small ? event.unit() : Texts.of("events.paper.organ", event.unit());
    }

    private boolean isLunar(@Nullable EventOccasion occasion) {
        return occasion != null
                && anniversaries
                        .find(occasion.anniversaryId())
                        .filter(row -> row.form().date().lunar())
                        .isPresent();
    }

    /** The newest one that is signed. */
    private String plan(UUID event) {
        if (!access.holds(DocumentPermissions.READ)) {
            return "";
        }
        List<UUID> plans = papers.findByEventIdOrderByIdDesc(event).stream()
                .filter(paper -> paper.kind() == EventPaperKind.PLAN)
                .map(EventPaper::documentId)
                .toList();
        Map<UUID, DocumentRow> rows = documents.rows(plans);
        return plans.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .flatMap(row -> row.cited().stream())
                .findFirst()
                .orElse("");
    }
}
