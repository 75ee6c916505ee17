package vn.congtachoi.event;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.SearchDocument;
import vn.congtachoi.kernel.SearchSource;
import vn.congtachoi.kernel.SubjectType;

/** Names, opens and finds events for other modules. */
@Component
class EventSubject implements SubjectType, SearchSource {

    static final String PATH = "su-kien/";

    private final Events events;
    private final EventRights rights;
    private final Access access;

    EventSubject(Events events, EventRights rights, Access access) {
        this.events = events;
        this.rights = rights;
        this.access = access;
    }

    @Override
    public String type() {
        return Event.SUBJECT;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> title(UUID id) {
        return events.findById(id).map(Event::title);
    }

    @Override
    public String path(UUID id) {
        return PATH + id;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(UUID id) {
        return access.holds(EventPermissions.READ)
                && events.findById(id).filter(rights::mayRead).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public List<SearchDocument> documents() {
        return events.findAll().stream().map(EventSubject::document).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SearchDocument> document(UUID id) {
        return events.findById(id).map(EventSubject::document);
    }

    private static SearchDocument document(Event event) {
        EventWords words = event.words();
        return new SearchDocument(
                event.subject(),
                event.title(),
                EventTimes.words(event.time()),
                String.join(" ", event.where().place(), words.purpose(), words.content(), event.result()));
    }
}
