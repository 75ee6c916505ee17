package vn.congtachoi.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congtachoi.agenda.HalfDay;
import vn.congtachoi.agenda.ScheduleSource;
import vn.congtachoi.agenda.WeekEntry;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** The events that a unit holds, and those announced ones in which it has something to do. */
@Component
class EventSchedule implements ScheduleSource {

    private final Events events;
    private final EventNames names;

    EventSchedule(Events events, EventNames names) {
        this.events = events;
        this.names = names;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Offer> ofUnit(UUID unit, LocalDate from, LocalDate to) {
        List<Event> found = new ArrayList<>(events.ofUnit(unit, from, to, EventState.DATED));
        events.withDutyOf(unit, from, to, EventState.TOLD).stream()
                .filter(event -> !event.unitId().equals(unit))
                .forEach(found::add);
        return found.stream().map(event -> offer(event, from)).toList();
    }

    /** What lasts several days stands on the first of them that the schedule shows. */
    private Offer offer(Event event, LocalDate shown) {
        EventTime time = event.time();
        LocalDate day = time.from().isBefore(shown) ? shown : time.from();
        return new Offer(
                event.subject(),
                new WeekEntry(
                        day,
                        time.begins() == null ? HalfDay.MORNING : HalfDay.of(time.begins()),
                        day.equals(time.from()) ? time.begins() : null,
                        time.isOneDay()
                                ? event.title()
                                : Texts.of(
                                        "events.schedule.range",
                                        event.title(),
                                        VnFormat.day(time.from()),
                                        VnFormat.day(time.to())),
                        names.chair(event.heads()),
                        names.whereabouts(event),
                        event.form().participants().lines().findFirst().orElse("")));
    }
}
