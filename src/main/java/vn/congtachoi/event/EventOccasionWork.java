package vn.congtachoi.event;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.anniversary.OccasionWork;
import vn.congtachoi.anniversary.Occurrence;
import vn.congtachoi.kernel.SubjectLink;

/** The events of an anniversary, told on its page. */
@Component
class EventOccasionWork implements OccasionWork {

    private final Events events;
    private final EventRights rights;

    EventOccasionWork(Events events, EventRights rights) {
        this.events = events;
        this.rights = rights;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SubjectLink> held(UUID anniversary) {
        return rights.reads()
                ? events.findByAnniversaryIdOrderByFromDayDescIdDesc(anniversary).stream()
                        .filter(event -> event.state() != EventState.CANCELLED)
                        .filter(rights::mayRead)
                        .map(event -> new SubjectLink(event.subject(), event.title(), EventSubject.PATH + event.id()))
                        .toList()
                : List.of();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> begin(Occurrence occurrence) {
        return rights.reads() && !rights.prepared().isEmpty()
                ? Optional.of("su-kien/moi?ky-niem=" + occurrence.anniversary() + "&ngay=" + occurrence.from())
                : Optional.empty();
    }
}
