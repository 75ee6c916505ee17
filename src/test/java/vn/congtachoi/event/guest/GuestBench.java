package vn.congtachoi.event.guest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.agenda.KnownClashes;
import vn.congtachoi.event.EventAct;
import vn.congtachoi.event.EventBeginning;
import vn.congtachoi.event.EventForm;
import vn.congtachoi.event.EventHeads;
import vn.congtachoi.event.EventKind;
import vn.congtachoi.event.EventReading;
import vn.congtachoi.event.EventRoute;
import vn.congtachoi.event.EventService;
import vn.congtachoi.event.EventTime;
import vn.congtachoi.event.EventWhere;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.TestCity;

/** A city whose officer invites to a gathering and notes who came. */
abstract class GuestBench {

    static final LocalTime EIGHT = LocalTime.of(8, 0);

    @Autowired
    TestCity cities;

    @Autowired
    EventService events;

    @Autowired
    EventRoute route;

    @Autowired
    EventReading eventReading;

    @Autowired
    GuestService service;

    @Autowired
    GuestSeating seating;

    @Autowired
    GuestCalls calls;

    @Autowired
    GuestImport guestImport;

    @Autowired
    GuestReading reading;

    @Autowired
    CheckInService checkIn;

    @Autowired
    UnitCounting counting;

    @Autowired
    EventAttendance attendance;

    @Autowired
    Clock clock;

    TestCity.World world;

    @BeforeEach
    void found() {
        world = cities.build();
    }

    LocalDate inDays(int days) {
        return LocalDate.now(clock).plusDays(days);
    }

    /** A gathering from eight on, that many days from today. */
    UUID event(int days) {
        return event(EventTime.on(inDays(days), EIGHT, LocalTime.of(10, 30)));
    }

    UUID event(EventTime time) {
        EventForm form = EventForm.of(
                        EventKind.GATHERING,
                        "Gặp mặt kỷ niệm 93 năm Ngày thành lập Hội",
                        time,
                        EventWhere.at("Hội trường thành phố"))
                .led(new EventHeads(
                        world.chair().personId(), "", world.viceChair().personId()));
        return world.officer().call(() -> events.create(world.city(), form, EventBeginning.EMPTY, KnownClashes.NONE));
    }

    /** One that takes place today. */
    UUID today() {
        return event(0);
    }

    void issue(UUID event) {
        world.officer().run(() -> route.take(event, EventAct.ISSUE, "KH số 40"));
    }

    /** The same at another hour. */
    void moveTo(UUID event, LocalTime hour) {
        EventForm now = world.officer().call(() -> eventReading.detail(event)).form();
        EventForm later = new EventForm(
                now.kind(),
                now.title(),
                EventTime.on(now.time().from(), hour, null),
                now.where(),
                now.heads(),
                now.occasion(),
                now.participants(),
                now.dress(),
                now.expected(),
                now.indicatorId(),
                now.version());
        world.officer().run(() -> events.change(event, later, "", KnownClashes.NONE));
    }

    static GuestForm guest(String name) {
        return guest(name, "", "");
    }

    static GuestForm guest(String name, String post, String organisation) {
        return GuestForm.of(GuestGroup.DELEGATE, "đồng chí", name, post, organisation);
    }

    UUID add(UUID event, String name) {
        return add(event, guest(name));
    }

    UUID add(UUID event, GuestForm form) {
        return world.officer().call(() -> service.add(event, form, false));
    }

    List<GuestLine> list(UUID event) {
        return list(world.officer(), event);
    }

    List<GuestLine> list(TestSignIn reader, UUID event) {
        return reader.call(() -> reading.list(event));
    }

    GuestLine line(UUID event, UUID id) {
        return list(event).stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    List<String> names(UUID event) {
        return list(event).stream().map(GuestLine::name).toList();
    }

    EventAttendance.Tally tally(UUID event) {
        return world.officer().call(() -> attendance.of(event));
    }
}
