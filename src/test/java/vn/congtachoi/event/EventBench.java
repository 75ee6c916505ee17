package vn.congtachoi.event;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.agenda.KnownClashes;
import vn.congtachoi.kernel.WorkItem;
import vn.congtachoi.notification.Inbox;
import vn.congtachoi.notification.NoticeRow;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.TestCity;

/** A city whose officer prepares events that its vice chair leads and its chair stands in front of. */
abstract class EventBench {

    static final LocalTime EIGHT = LocalTime.of(8, 0);

    @Autowired
    TestCity cities;

    @Autowired
    EventService service;

    @Autowired
    EventRoute route;

    @Autowired
    EventReading reading;

    @Autowired
    EventWork work;

    @Autowired
    Inbox inbox;

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

    /** A gathering in the hall from eight on that day. */
    EventForm gathering(int days) {
        return EventForm.of(
                        EventKind.GATHERING,
                        "Gặp mặt kỷ niệm 93 năm Ngày thành lập Hội",
                        EventTime.on(inDays(days), EIGHT, LocalTime.of(10, 30)),
                        EventWhere.at("Hội trường thành phố"))
                .led(new EventHeads(
                        world.chair().personId(), "", world.viceChair().personId()));
    }

    UUID create(EventForm form) {
        return world.officer().call(() -> service.create(world.city(), form, EventBeginning.EMPTY, KnownClashes.NONE));
    }

    EventDetail detail(TestSignIn reader, UUID event) {
        return reader.call(() -> reading.detail(event));
    }

    void take(TestSignIn who, UUID event, EventAct act) {
        who.run(() -> route.take(event, act, act.needsWords() ? "Trời mưa lớn" : ""));
    }

    EventState state(UUID event) {
        return detail(world.officer(), event).row().state();
    }

    long version(UUID event) {
        return detail(world.officer(), event).form().version();
    }

    List<String> waiting(TestSignIn person) {
        return person.call(work::waiting).stream().map(WorkItem::title).toList();
    }

    List<String> notices(TestSignIn person) {
        return person.call(() -> inbox.page(0, 50)).stream()
                .map(NoticeRow::title)
                .toList();
    }
}
