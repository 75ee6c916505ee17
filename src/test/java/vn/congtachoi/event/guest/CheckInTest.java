package vn.congtachoi.event.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.agenda.Attendance;
import vn.congtachoi.agenda.GuestAnswer;
import vn.congtachoi.event.EventAct;
import vn.congtachoi.event.EventState;
import vn.congtachoi.event.EventTime;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** Who came: by several telephones, by her code, as a bare number of a unit, and ticked afterwards; nobody twice. */
abstract class CheckInTest extends GuestBench {

    @Autowired
    GuestScan scan;

    @Autowired
    GuestDoor door;

    @Autowired
    CheckInDoors doors;

    @Test
    void nobodyIsNotedBeforeTheDay() {
        UUID event = event(5);
        UUID an = add(event, "An");
        assertThatThrownBy(() -> arrive(world.officer(), event, Ids.next(), an, 0))
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("events.right.not-yet");
    }

    @Test
    void ofTwoTelephonesTheEarlierHourStandsAndEachKnowsIt() {
        UUID event = today();
        UUID an = add(event, "An");
        UUID first = Ids.next();
        UUID second = Ids.next();
        CheckInAnswer late = arrive(world.officer(), event, second, an, 60);
        assertThat(late.first()).isTrue();
        CheckInAnswer early = arrive(world.viceChair(), event, first, an, 600);
        assertThat(early.first()).isFalse();
        assertThat(early.mine()).as("it was tapped before").isTrue();
        assertThat(Duration.between(early.at(), late.at())).isBetween(Duration.ofSeconds(500), Duration.ofSeconds(580));
        assertThat(early.by()).isEqualTo(world.viceChair().username());
        CheckInAnswer again = arrive(world.officer(), event, second, an, 0);
        assertThat(again.mine()).isFalse();
        assertThat(again.at()).isEqualTo(early.at());
        assertThat(tally(event).present()).isEqualTo(1);

        undo(event, first);
        assertThat(line(event, an).presence().at())
                .as("the check-in of the other telephone stays")
                .isEqualTo(late.at());
        undo(event, second);
        undo(event, second);
        assertThat(line(event, an).presence().attendance()).isEqualTo(Attendance.NOT_NOTED);
        arrive(world.officer(), event, second, an, 0);
        assertThat(line(event, an).presence().isThere())
                .as("what was taken back does not come back")
                .isFalse();
    }

    private CheckInAnswer arrive(TestSignIn who, UUID event, UUID id, UUID guest, int secondsAgo) {
        return who.call(
                () -> checkIn.arrive(event, new CheckInForm(id, guest, Duration.ofSeconds(secondsAgo), "", "")));
    }

    private void undo(UUID event, UUID arrival) {
        world.officer().run(() -> checkIn.undo(event, arrival));
    }

    @Test
    void oneThatIsTakenBackBeforeItComesIsNotTaken() {
        UUID event = today();
        UUID an = add(event, "An");
        UUID id = Ids.next();
        undo(event, id);
        arrive(world.officer(), event, id, an, 0);
        assertThat(line(event, an).presence().isThere()).isFalse();
    }

    @Test
    void whoComesInWhosePlaceIsNoted() {
        UUID event = today();
        UUID an = add(event, "An");
        UUID id = Ids.next();
        world.officer()
                .run(() -> checkIn.arrive(event, new CheckInForm(id, an, Duration.ZERO, "Lý Thị Bé", "Phó Chủ tịch")));
        assertThat(line(event, an).presence().attendance()).isEqualTo(Attendance.STAND_IN);
        assertThat(line(event, an).answer().standInName()).isEqualTo("Lý Thị Bé");
        undo(event, id);
        assertThat(line(event, an).answer().standInName()).isEmpty();
    }

    @Test
    void whoComesUnaskedIsAGuestOnce() {
        UUID event = today();
        add(event, guest("Nguyễn Thị Hoà", "", "Tổ 5"));
        UUID id = Ids.next();
        UnaskedForm form = new UnaskedForm(id, "Bế Thị Lạ", "Hội viên", "Tổ 5", Duration.ofMinutes(3), false);
        for (int times = 0; times < 2; times++) {
            world.officer().run(() -> checkIn.unasked(event, form));
        }
        GuestLine unasked = line(event, id);
        assertThat(unasked.presence().unexpected()).isTrue();
        assertThat(unasked.presence().isThere()).isTrue();
        assertThat(tally(event).unexpected()).isEqualTo(1);
        assertThat(tally(event).invited()).isEqualTo(1);
        assertThatThrownBy(() -> world.viceChair()
                        .run(() -> checkIn.unasked(
                                event, new UnaskedForm(Ids.next(), "Nguyễn Thị Hòa", "", "tổ 5", Duration.ZERO, true))))
                .as("she is invited")
                .hasMessageContaining("events.guest.error.double");
        undo(event, id);
        assertThat(names(event)).containsExactly("Nguyễn Thị Hoà");
        world.officer().run(() -> checkIn.unasked(event, form));
        assertThat(names(event)).as("sent again after it was taken back").containsExactly("Nguyễn Thị Hoà");
    }

    @Test
    void theNumberOfAUnitWinsOverItsTickedGuests() {
        UUID event = today();
        UUID hanh = add(event, guest("Bế Thị Hạnh").from(world.songCau()));
        UUID nga = add(event, guest("Hoàng Thị Nga").from(world.nongThuong()));
        add(event, guest("Khách"));
        arrive(world.officer(), event, Ids.next(), hanh, 0);
        arrive(world.officer(), event, Ids.next(), nga, 0);
        assertThat(tally(event).present()).isEqualTo(2);
        String mark = world.mark();
        UnitCounting.Reading read = world.officer().call(() -> counting.read(event, """
                        Sông Cầu %s: 25
                        phường Sông Cầu %s 12
                        Mường Thanh: 4
                        xã Nông Thượng
                        """.formatted(mark, mark)));
        assertThat(read.said()).extracting(UnitCounting.Reading.Said::number).containsExactly(25);
        assertThat(read.faults()).extracting(UnitCounting.Reading.Fault::line).containsExactly(2, 3, 4);
        world.officer().run(() -> counting.apply(event, read.said()));
        EventAttendance.Tally tally = tally(event);
        assertThat(tally.present()).isEqualTo(26);
        assertThat(tally.ticked()).isEqualTo(2);
        assertThat(tally.byUnit()).extracting(UnitPresence::counted).containsExactlyInAnyOrder(25, 1);

        assertThatThrownBy(() -> say(event, world.songCau(), 30, null))
                .as("another telephone had said 25")
                .hasMessageContaining("events.guest.count.changed");
        say(event, world.songCau(), 30, 25);
        say(event, world.songCau(), 30, 25);
        assertThat(tally(event).present()).isEqualTo(31);
        say(event, world.songCau(), null, 30);
        assertThat(tally(event).present()).isEqualTo(2);
    }

    private void say(UUID event, UUID unit, Integer number, Integer seen) {
        world.officer().run(() -> counting.say(event, unit, number, seen));
    }

    @Test
    void thePrintedListIsTickedAfterwards() {
        UUID event = today();
        UUID an = add(event, "An");
        UUID binh = add(event, "Bình");
        arrive(world.officer(), event, Ids.next(), binh, 0);
        world.officer().run(() -> route.take(event, EventAct.HOLD, ""));
        world.officer().run(() -> checkIn.note(event, Map.of(an, Attendance.PRESENT, binh, Attendance.ABSENT)));
        assertThat(line(event, an).presence().at()).isNull();
        assertThat(line(event, an).presence().isThere()).isTrue();
        assertThat(line(event, binh).presence().attendance()).isEqualTo(Attendance.ABSENT);
        assertThat(tally(event).present()).isEqualTo(1);
        assertThat(tally(event).absent()).isEqualTo(1);
        assertThatThrownBy(() -> world.officer().run(() -> service.remove(event, Set.of(an))))
                .hasMessageContaining("events.guest.error.was-there");
    }

    @Test
    void whoComesAfterTheBeginningIsLate() {
        UUID event = event(EventTime.on(inDays(0), LocalTime.MIN, null));
        UUID an = add(event, "An");
        arrive(world.officer(), event, Ids.next(), an, 0);
        assertThat(line(event, an).presence().late())
                .isEqualTo(LocalTime.now(clock).isAfter(LocalTime.of(0, 1)));
    }

    @Test
    void theCodeShowsTheEventToAllAndNotesTheGuestForThoseInside() {
        UUID event = today();
        UUID an = add(event, guest("An", "Chủ tịch", ""));
        world.officer().run(() -> calls.answer(event, an, GuestAnswerForm.sends("Bình", "")));
        String link = line(event, an).link();
        String code = link.substring(link.lastIndexOf('/') + 1);
        assertThat(code).hasSize(27);
        GuestDoor.Notice notice = door.find(code).orElseThrow();
        assertThat(notice.title()).startsWith("Gặp mặt");
        assertThat(notice.whereabouts()).isEqualTo("Hội trường thành phố");
        assertThat(notice.state()).isEqualTo(EventState.PREPARING);
        assertThat(door.find("khong-co")).isEmpty();
        assertThat(line(event, an).presence().isThere())
                .as("to look is not to come")
                .isFalse();

        assertThat(world.songCauChair().call(() -> scan.scan(code))).isEmpty();
        GuestScan.Scanned scanned = world.officer().call(() -> scan.scan(code)).orElseThrow();
        assertThat(scanned.before()).isFalse();
        assertThat(scanned.arrival()).isNotNull();
        assertThat(scanned.guest().presence().attendance()).isEqualTo(Attendance.STAND_IN);
        GuestScan.Scanned again = world.viceChair().call(() -> scan.scan(code)).orElseThrow();
        assertThat(again.before()).isTrue();
        assertThat(again.arrival()).isNull();
        assertThat(again.guest().presence().at())
                .isEqualTo(scanned.guest().presence().at());
        assertThat(again.guest().answer().given()).isEqualTo(GuestAnswer.STAND_IN);
        assertThat(tally(event).present()).isEqualTo(1);
    }

    @Test
    void theDoorsOfTheseDaysAreListedForThoseInside() {
        UUID soon = event(1);
        UUID now = today();
        UUID over = event(-1);
        UUID days = event(EventTime.days(inDays(-2), inDays(2)));
        UUID closed = event(-1);
        world.officer().run(() -> route.take(closed, EventAct.ISSUE, ""));
        world.officer().run(() -> route.take(closed, EventAct.CANCEL, "Trời mưa lớn"));
        event(-2);
        event(2);
        issue(now);
        add(now, "An");
        arrive(world.officer(), now, Ids.next(), add(now, "Bình"), 0);
        List<CheckInDoors.Door> list = world.officer().call(() -> doors.list());
        assertThat(list)
                .extracting(door -> door.event().id(), CheckInDoors.Door::day, CheckInDoors.Door::open)
                .containsExactlyInAnyOrder(
                        tuple(now, DoorDay.TODAY, true),
                        tuple(days, DoorDay.TODAY, true),
                        tuple(over, DoorDay.YESTERDAY, true),
                        tuple(soon, DoorDay.TOMORROW, false));
        assertThat(list).extracting(CheckInDoors.Door::day).isSorted();
        assertThat(list)
                .filteredOn(door -> door.event().id().equals(now))
                .extracting(CheckInDoors.Door::invited, CheckInDoors.Door::present)
                .containsExactly(tuple(2, 1));
        assertThat(world.viceChair().call(() -> doors.list())).hasSize(4);
        assertThat(world.songCauChair().call(() -> doors.list()))
                .as("told of the event, but outside")
                .isEmpty();
    }

    @Test
    void numbersAreForAllWhoReadTheEvent() {
        UUID event = today();
        arrive(world.officer(), event, Ids.next(), add(event, "An"), 0);
        issue(event);
        assertThat(world.songCauChair().call(() -> attendance.of(event)).present())
                .isEqualTo(1);
        assertThatThrownBy(() -> world.songCauChair().run(() -> checkIn.note(event, Map.of())))
                .isInstanceOf(ForbiddenException.class);
        assertThat(List.of(tally(event).late(), tally(event).absent())).contains(0);
    }

    @OnH2
    static class OnH2Test extends CheckInTest {}

    @OnPostgres
    static class OnPostgresTest extends CheckInTest {}
}
