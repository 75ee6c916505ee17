package vn.congtachoi.agenda;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.kernel.SearchDocument;
import vn.congtachoi.kernel.SearchSource;
import vn.congtachoi.kernel.SubjectType;

/** Names, opens and finds meetings for other modules. */
@Component
class MeetingSubject implements SubjectType, SearchSource {

    private final Meetings meetings;
    private final MeetingRights rights;
    private final Access access;

    MeetingSubject(Meetings meetings, MeetingRights rights, Access access) {
        this.meetings = meetings;
        this.rights = rights;
        this.access = access;
    }

    @Override
    public String type() {
        return Meeting.SUBJECT;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> title(UUID id) {
        return meetings.findById(id).map(Meeting::title);
    }

    @Override
    public String path(UUID id) {
        return "cuoc-hop/" + id;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(UUID id) {
        return access.holds(AgendaPermissions.READ)
                && meetings.findById(id).filter(rights::mayRead).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public List<SearchDocument> documents() {
        return meetings.findAll().stream().map(MeetingSubject::document).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SearchDocument> document(UUID id) {
        return meetings.findById(id).map(MeetingSubject::document);
    }

    private static SearchDocument document(Meeting meeting) {
        return new SearchDocument(
                meeting.subject(),
                meeting.title(),
                AgendaWords.time(meeting.time()),
                String.join(" ", meeting.where().place(), meeting.note(), meeting.minutes()));
    }
}
