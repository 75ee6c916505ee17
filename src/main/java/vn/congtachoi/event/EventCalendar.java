package vn.congtachoi.event;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.agenda.ClashQuestion;
import vn.congtachoi.agenda.KnownClashes;
import vn.congtachoi.agenda.OccupiedTime;
import vn.congtachoi.agenda.calendar.CalendarEntry;
import vn.congtachoi.agenda.calendar.CalendarLayer;
import vn.congtachoi.agenda.calendar.CalendarMove;
import vn.congtachoi.agenda.calendar.CalendarSource;
import vn.congtachoi.agenda.calendar.CalendarStanding;
import vn.congtachoi.agenda.calendar.CalendarStart;
import vn.congtachoi.agenda.calendar.CalendarTime;
import vn.congtachoi.agenda.calendar.CalendarWish;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.uikit.Texts;

/** Events in the calendar: those that the reader may read, moved by whoever prepares them. */
@Component
class EventCalendar implements CalendarSource {

    private final Events events;
    private final EventDuties duties;
    private final EventRights rights;
    private final EventNames names;
    private final EventStore store;
    private final EventService service;

    EventCalendar(
            Events events,
            EventDuties duties,
            EventRights rights,
            EventNames names,
            EventStore store,
            EventService service) {
        this.events = events;
        this.duties = duties;
        this.rights = rights;
        this.names = names;
        this.store = store;
        this.service = service;
    }

    @Override
    public CalendarLayer layer() {
        return CalendarLayer.EVENT;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CalendarEntry> between(CalendarWish wish) {
        if (!rights.reads()) {
            return List.of();
        }
        EventReader reader = rights.reader();
        List<Event> touching = events.touching(wish.from(), wish.to(), EventState.DATED);
        Map<UUID, List<EventDutyLine>> carried =
                duties
                        .findByEventIdInOrderByPosition(
                                touching.stream().map(Event::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                EventDuty::eventId, Collectors.mapping(EventDuty::line, Collectors.toList())));
        List<Event> found = touching.stream()
                .filter(event -> {
                    List<EventDutyLine> of = carried.getOrDefault(event.id(), List.of());
                    return reader.mayRead(event, of) && isWanted(wish, event, of);
                })
                .toList();
        Map<UUID, EventRow> rows = names.rows(found).stream().collect(Collectors.toMap(EventRow::id, row -> row));
        return found.stream()
                .map(event -> entry(
                        event,
                        Objects.requireNonNull(rows.get(event.id())),
                        people(event, carried.getOrDefault(event.id(), List.of()))))
                .toList();
    }

    private static boolean isWanted(CalendarWish wish, Event event, List<EventDutyLine> of) {
        Set<UUID> units = new HashSet<>(Set.of(event.unitId()));
        Set<UUID> answering = new HashSet<>();
        of.forEach(duty -> {
            if (duty.unitId() != null) {
                units.add(duty.unitId());
                if (duty.personId() == null) {
                    answering.add(duty.unitId());
                }
            }
        });
        return wish.isOf(units) && wish.isFor(people(event, of), answering);
    }

    private static Set<UUID> people(Event event, List<EventDutyLine> of) {
        Set<UUID> people = EventOccupations.heads(event);
        of.forEach(duty -> {
            if (duty.personId() != null) {
                people.add(duty.personId());
            }
        });
        return people;
    }

    private CalendarEntry entry(Event event, EventRow row, Set<UUID> people) {
        EventTime time = event.time();
        return new CalendarEntry(
                event.subject(),
                CalendarLayer.EVENT,
                event.title(),
                new CalendarTime(time.from(), time.to(), time.begins(), time.ends()),
                row.whereabouts(),
                row.lead(),
                event.unitId(),
                people,
                EventSubject.PATH + event.id(),
                new CalendarStanding(event.state().tone(), Texts.of("events.state", event.state()), true, false),
                new CalendarMove(rights.mayPrepare(event), event.state() == EventState.PLANNED, event.version()));
    }

    private Event readable(SubjectRef subject) {
        Event event = store.get(subject.id());
        rights.requireRead(event);
        return event;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ClashQuestion> taken(SubjectRef subject, LocalDate firstDay) {
        Event event = readable(subject);
        EventTime moved = event.time().startingOn(firstDay);
        return Optional.of(new ClashQuestion(
                subject,
                new OccupiedTime(moved.start(), moved.end()),
                EventOccupations.heads(event),
                Set.of(),
                event.where().roomId(),
                event.where().vehicleId()));
    }

    @Override
    @Transactional
    public long move(SubjectRef subject, LocalDate firstDay, String words, long version) {
        EventForm form = readable(subject).form();
        // The calendar has asked for the room before it moves anything.
        service.change(subject.id(), form.at(form.time().startingOn(firstDay)).upon(version), words, KnownClashes.ALL);
        return store.get(subject.id()).version();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CalendarStart> start(LocalDate day) {
        return rights.prepared().isEmpty()
                ? Optional.empty()
                : Optional.of(new CalendarStart(Texts.of("events.ui.list.new"), "su-kien/moi?ngay=" + day));
    }
}
