package vn.congtachoi.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.kernel.WorkItem;
import vn.congtachoi.notification.Inbox;
import vn.congtachoi.notification.NoticeRow;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.TestCity;
import vn.congtachoi.uikit.Texts;

/** A city whose officer calls meetings that its chair holds. */
abstract class AgendaBench {

    static final LocalTime EIGHT = LocalTime.of(8, 0);
    static final LocalTime TEN = LocalTime.of(10, 0);

    @Autowired
    TestCity cities;

    @Autowired
    MeetingService service;

    @Autowired
    MeetingRoute route;

    @Autowired
    MeetingAnswers answers;

    @Autowired
    MeetingRecords records;

    @Autowired
    MeetingReading reading;

    @Autowired
    FacilityService facilities;

    @Autowired
    AbsenceService absences;

    @Autowired
    Clashes clashes;

    @Autowired
    MeetingWork work;

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

    /** From eight to ten on that day. */
    MeetingTime morning(int days) {
        return new MeetingTime(inDays(days), EIGHT, TEN);
    }

    Invitee person(TestSignIn who, UUID unit) {
        return Invitee.person(unit, who.personId());
    }

    /** A briefing in the hall that the chair of the city holds. */
    MeetingForm briefing(MeetingTime time, Invitee... invited) {
        return MeetingForm.of(
                MeetingKind.BRIEFING,
                "Giao ban tháng 7",
                time,
                MeetingWhere.at("Hội trường"),
                MeetingHeads.chair(world.chair().personId()),
                List.of(invited));
    }

    UUID call(MeetingForm form) {
        return world.officer().call(() -> service.call(world.city(), form, KnownClashes.NONE));
    }

    /** Called and announced to the vice chair and the commune. */
    UUID announced(int days) {
        UUID meeting =
                call(briefing(morning(days), person(world.viceChair(), world.city()), Invitee.unit(world.songCau())));
        take(world.officer(), meeting, MeetingAct.ANNOUNCE);
        return meeting;
    }

    void take(TestSignIn who, UUID meeting, MeetingAct act) {
        who.run(() -> route.take(meeting, act, act.needsWords() ? "Có việc đột xuất" : ""));
    }

    MeetingDetail detail(TestSignIn reader, UUID meeting) {
        return reader.call(() -> reading.detail(meeting));
    }

    MeetingState state(UUID meeting) {
        return detail(world.officer(), meeting).row().state();
    }

    GuestRow guest(UUID meeting, Invitee invitee) {
        return detail(world.officer(), meeting).guests().stream()
                .filter(guest -> guest.invitee().equals(invitee))
                .findFirst()
                .orElseThrow();
    }

    List<String> clashing(TestSignIn who, ClashQuestion question) {
        return who.call(() -> clashes.of(question)).stream()
                .map(clash -> Texts.of(clash.words(), clash.args()))
                .toList();
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
