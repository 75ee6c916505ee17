package vn.congtachoi.event;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.agenda.KnownClashes;
import vn.congtachoi.security.TestSignIn;

/** An event of a unit whose plan has been issued. */
@Component
public class TestEvent {

    private final EventService events;
    private final EventRoute route;
    private final Clock clock;

    TestEvent(EventService events, EventRoute route, Clock clock) {
        this.events = events;
        this.route = route;
        this.clock = clock;
    }

    /**
     * A gathering in the morning of that day, led by whoever begins it.
     *
     * @param caller somebody who may prepare events of the unit
     */
    public UUID begin(TestSignIn caller, UUID unit, String title, int inDays) {
        EventForm form = EventForm.of(
                        EventKind.GATHERING,
                        title,
                        EventTime.on(LocalDate.now(clock).plusDays(inDays), LocalTime.of(8, 0), LocalTime.of(10, 0)),
                        EventWhere.at("Hội trường"))
                .led(new EventHeads(caller.personId(), "", caller.personId()));
        return caller.call(() -> events.create(unit, form, EventBeginning.EMPTY, KnownClashes.NONE));
    }

    /** The same, announced. */
    public UUID issue(TestSignIn caller, UUID unit, String title, int inDays) {
        UUID event = begin(caller, unit, title, inDays);
        caller.run(() -> route.take(event, EventAct.ISSUE, ""));
        return event;
    }
}
