package vn.congtachoi.demo;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import vn.congtachoi.agenda.GuestAnswer;
import vn.congtachoi.agenda.KnownClashes;
import vn.congtachoi.event.EventAct;
import vn.congtachoi.event.EventDetail;
import vn.congtachoi.event.EventDutyLine;
import vn.congtachoi.event.EventFilter;
import vn.congtachoi.event.EventForm;
import vn.congtachoi.event.EventOccasion;
import vn.congtachoi.event.EventPlanForm;
import vn.congtachoi.event.EventReading;
import vn.congtachoi.event.EventResultForm;
import vn.congtachoi.event.EventRoute;
import vn.congtachoi.event.EventService;
import vn.congtachoi.event.EventSort;
import vn.congtachoi.event.EventState;
import vn.congtachoi.event.EventWords;
import vn.congtachoi.event.guest.CheckInForm;
import vn.congtachoi.event.guest.CheckInService;
import vn.congtachoi.event.guest.GiftForm;
import vn.congtachoi.event.guest.GiftService;
import vn.congtachoi.event.guest.GuestAnswerForm;
import vn.congtachoi.event.guest.GuestCalls;
import vn.congtachoi.event.guest.GuestForm;
import vn.congtachoi.event.guest.GuestGroup;
import vn.congtachoi.event.guest.GuestLine;
import vn.congtachoi.event.guest.GuestReading;
import vn.congtachoi.event.guest.GuestService;
import vn.congtachoi.event.guest.ToldWay;
import vn.congtachoi.event.guest.UnitCounting;
import vn.congtachoi.kernel.Ids;

/** What was done with the events of the demonstration, step by step. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class EventChronicle {

    /** Before the beginning, seen from the hour at which the demo notes who came. */
    private static final Duration EARLY = Duration.ofMinutes(12);

    private static final int MOST_OF_A_YEAR = 100;

    private final EventService events;
    private final EventReading reading;
    private final EventRoute route;
    private final Guests guests;
    private final GiftService gifts;
    private final UnitCounting counting;

    EventChronicle(
            EventService events,
            EventReading reading,
            EventRoute route,
            Guests guests,
            GiftService gifts,
            UnitCounting counting) {
        this.events = events;
        this.reading = reading;
        this.route = route;
        this.guests = guests;
        this.gifts = gifts;
        this.counting = counting;
    }

    /** What is done with guests. */
    @Component("demoEventGuests")
    @ConditionalOnBooleanProperty("portal.demo")
    record Guests(GuestService service, GuestReading reading, GuestCalls calls, CheckInService door) {}

    /** Invites somebody, and notes her answer where there is one. */
    void invite(UUID event, CsvTable.Row row) {
        UUID guest = guests.service()
                .add(
                        event,
                        GuestForm.of(
                                GuestGroup.valueOf(row.text("group")),
                                row.text("honorific"),
                                row.text("name"),
                                row.text("post"),
                                row.text("organisation")),
                        true);
        GuestAnswer answer = GuestAnswer.valueOf(row.text("answer"));
        if (answer == GuestAnswer.STAND_IN) {
            guests.calls().answer(event, guest, GuestAnswerForm.sends(row.text("stand_in"), row.text("stand_in_post")));
        } else if (answer != GuestAnswer.PENDING) {
            guests.calls().answer(event, guest, GuestAnswerForm.of(answer));
        }
    }

    void take(Cast cast, CsvTable.Row row) {
        UUID event = cast.event(row.text("event"));
        String words = row.text("words");
        switch (row.text("step")) {
            case "PLAN" -> plan(event, words);
            case "TOLD" -> guests.calls().told(event, ids(event), ToldWay.valueOf(words));
            case "ARRIVE" -> guests.reading().list(event).forEach(guest -> arrive(event, guest));
            case "COUNT" ->
                parts(words).forEach(pair -> counting.say(event, cast.unit(pair[0]), Integer.valueOf(pair[1]), null));
            case "GIFT" -> gift(event, words.split("=", -1), row.text("more"));
            case "RECORD" ->
                events.record(
                        event,
                        new EventResultForm(
                                words, row.text("more"), detail(event).plan().costs(), version(event)));
            default -> route.take(event, EventAct.valueOf(row.text("step")), words);
        }
    }

    private List<UUID> ids(UUID event) {
        return guests.reading().list(event).stream().map(GuestLine::id).toList();
    }

    /** She, or whoever she sends, before it begins; whoever said that she does not come stays away. */
    private void arrive(UUID event, GuestLine guest) {
        GuestLine.Answer answer = guest.answer();
        if (answer.given() != GuestAnswer.NOT_COMING) {
            guests.door()
                    .arrive(
                            event,
                            new CheckInForm(Ids.next(), guest.id(), EARLY, answer.standInName(), answer.standInPost()));
        }
    }

    private static List<String[]> parts(String words) {
        return Arrays.stream(words.split(";", -1))
                .map(pair -> pair.split("=", -1))
                .toList();
    }

    private void gift(UUID event, String[] parts, String source) {
        gifts.add(
                event,
                GiftForm.of(parts[0], Integer.parseInt(parts[1]), parts[2], Long.valueOf(parts[3]), source),
                List.of());
    }

    /** What the portal has prepared for that anniversary, or a visitor has begun: the story goes on with it. */
    Optional<EventDetail> prepared(UUID unit, EventOccasion occasion) {
        EventFilter ofYear = EventFilter.ALL.withUnit(unit).withYear(occasion.year());
        return reading.page(ofYear, EventSort.DAY, false, PageRequest.of(0, MOST_OF_A_YEAR)).stream()
                .map(row -> detail(row.id()))
                .filter(event -> occasion.equals(event.form().occasion()))
                .findFirst();
    }

    /** Takes on what was prepared; what a visitor has begun stands as she left it. */
    UUID takeOn(EventDetail standing, EventForm form) {
        if (standing.row().state() == EventState.PROPOSED) {
            route.take(standing.id(), EventAct.TAKE_ON, "");
            events.change(standing.id(), form.upon(version(standing.id())), "", KnownClashes.NONE);
        }
        return standing.id();
    }

    /** Says who does what: a duty of several stands once for each. */
    void name(Cast cast, UUID event, List<CsvTable.Row> named) {
        EventPlanForm plan = detail(event).plan();
        List<EventDutyLine> duties = plan.duties().stream()
                .flatMap(duty -> {
                    List<EventDutyLine> shared = named.stream()
                            .filter(row -> row.text("words").equals(duty.words()))
                            .map(row -> EventDutyLine.of(
                                    duty.words(),
                                    cast.unit(row.text("unit_key")),
                                    row.filled("person_key").map(cast::person).orElse(null),
                                    duty.dueOn()))
                            .toList();
                    return shared.isEmpty() ? Stream.of(duty) : shared.stream();
                })
                .toList();
        events.plan(event, new EventPlanForm(plan.words(), plan.points(), plan.costs(), duties, plan.version()));
    }

    /** The purpose in the words of the year. */
    private void plan(UUID event, String purpose) {
        EventPlanForm plan = detail(event).plan();
        EventWords words = plan.words();
        events.plan(
                event,
                new EventPlanForm(
                        new EventWords(
                                words.basis(),
                                purpose,
                                words.requirements(),
                                words.content(),
                                words.funding(),
                                words.organising()),
                        plan.points(),
                        plan.costs(),
                        plan.duties(),
                        plan.version()));
    }

    private EventDetail detail(UUID event) {
        return reading.detail(event);
    }

    private long version(UUID event) {
        return detail(event).plan().version();
    }
}
