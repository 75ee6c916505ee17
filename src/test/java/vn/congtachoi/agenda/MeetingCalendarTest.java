package vn.congtachoi.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.agenda.calendar.CalendarEntry;
import vn.congtachoi.agenda.calendar.CalendarLayer;
import vn.congtachoi.agenda.calendar.CalendarMoves;
import vn.congtachoi.agenda.calendar.CalendarQuestion;
import vn.congtachoi.agenda.calendar.CalendarReading;
import vn.congtachoi.agenda.calendar.CalendarYear;
import vn.congtachoi.calendar.LunarCalendar;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** Meetings, absences and days off in the calendar: who sees what, and who moves it. */
abstract class MeetingCalendarTest extends AgendaBench {

    /** A Wednesday on which everybody works, and the Sunday after it. */
    private static final LocalDate WEDNESDAY = LocalDate.of(2036, 7, 16);

    private static final LocalDate SUNDAY = WEDNESDAY.plusDays(4);

    private static final CalendarQuestion WEEK = CalendarQuestion.all(WEDNESDAY.minusDays(2), SUNDAY);

    @Autowired
    CalendarReading calendar;

    @Autowired
    CalendarMoves moves;

    private UUID meeting(String title, Invitee... invited) {
        return call(briefing(new MeetingTime(WEDNESDAY, EIGHT, TEN), invited).withTitle(title));
    }

    private UUID announce(String title, Invitee... invited) {
        UUID meeting = meeting(title, invited);
        take(world.officer(), meeting, MeetingAct.ANNOUNCE);
        return meeting;
    }

    private List<CalendarEntry> entries(TestSignIn reader, CalendarQuestion question) {
        return reader.call(() -> calendar.entries(question));
    }

    private List<String> titles(TestSignIn reader, CalendarQuestion question) {
        return entries(reader, question).stream().map(CalendarEntry::title).toList();
    }

    private CalendarEntry only(TestSignIn reader) {
        return entries(reader, WEEK.with(Set.of(CalendarLayer.MEETING))).getFirst();
    }

    private void away(TestSignIn who, LocalDate from, LocalDate to) {
        who.run(() -> absences.enter(new AbsenceForm(
                who.personId(), new AbsenceSpan(from, HalfDay.MORNING, to, HalfDay.AFTERNOON), "Khám bệnh", null, 0)));
    }

    @Test
    void eachSeesWhatSheMayRead() {
        announce("Giao ban", Invitee.unit(world.songCau()));
        meeting("Còn đang soạn");
        assertThat(titles(world.officer(), WEEK)).containsExactly("Còn đang soạn", "Giao ban");
        assertThat(titles(world.viewer(), WEEK)).containsExactly("Giao ban");
        assertThat(titles(world.songCauChair(), WEEK)).containsExactly("Giao ban");
        assertThat(titles(world.nongThuongChair(), WEEK)).isEmpty();
        assertThat(only(world.songCauChair())).satisfies(entry -> {
            assertThat(entry.place()).isEqualTo("Hội trường");
            assertThat(entry.detail()).isEqualTo("Chủ trì: Hà Thị Hương");
            assertThat(entry.time().begins()).isEqualTo(EIGHT);
            assertThat(entry.people()).contains(world.chair().personId());
            assertThat(entry.path()).startsWith("cuoc-hop/");
            assertThat(entry.standing().state()).isEqualTo("Đã mời");
        });
    }

    @Test
    void aUnitOrAPersonIsSingledOut() {
        announce("Với Sông Cầu", Invitee.unit(world.songCau()));
        announce("Với phó chủ tịch", person(world.viceChair(), world.city()));
        away(world.viceChair(), WEDNESDAY, WEDNESDAY);
        TestSignIn officer = world.officer();
        assertThat(titles(officer, WEEK.ofUnit(world.songCau()))).containsExactly("Với Sông Cầu");
        assertThat(titles(officer, WEEK.ofUnit(world.city())))
                .containsExactly("Nông Thị Lan vắng 16/7/2036", "Với Sông Cầu", "Với phó chủ tịch");
        assertThat(titles(officer, WEEK.ofPerson(world.viceChair().personId())))
                .containsExactly("Nông Thị Lan vắng 16/7/2036", "Với phó chủ tịch");
        assertThat(titles(officer, WEEK.ofPerson(world.songCauChair().personId())))
                .as("she answers for her unit")
                .containsExactly("Với Sông Cầu");
        assertThat(titles(officer, WEEK.ofPerson(world.to1Head().personId()))).isEmpty();
        assertThat(titles(officer, WEEK.with(Set.of(CalendarLayer.ABSENCE)))).hasSize(1);
    }

    @Test
    void whyAnybodyIsAwayIsNotTold() {
        away(world.viceChair(), WEDNESDAY, SUNDAY);
        CalendarEntry seen = entries(world.viewer(), WEEK).getFirst();
        assertThat(seen.toString()).doesNotContain("Khám bệnh");
        assertThat(seen.to()).isEqualTo(SUNDAY);
        assertThat(seen.move().may().allowed()).isFalse();
        assertThat(titles(world.songCauChair(), WEEK)).as("not of her units").isEmpty();
    }

    @Test
    void aYearCountsWhatItsDaysShow() {
        announce("Một", Invitee.unit(world.songCau()));
        announce("Hai", Invitee.unit(world.songCau()));
        away(world.viceChair(), WEDNESDAY.plusDays(1), SUNDAY);
        CalendarYear year = world.officer().call(() -> calendar.year(WEEK, 2036));
        assertThat(year.on(WEDNESDAY)).isEqualTo(2);
        assertThat(year.on(WEDNESDAY, CalendarLayer.MEETING)).isEqualTo(2);
        assertThat(year.on(SUNDAY)).isEqualTo(1);
        assertThat(year.layersOn(SUNDAY)).containsExactly(CalendarLayer.ABSENCE);
        LocalDate feast = LunarCalendar.newYear(2036).plusDays(1);
        assertThat(year.layersOn(feast)).containsExactly(CalendarLayer.HOLIDAY);
        assertThat(year.on(feast)).as("a day off is nothing to do").isZero();
        assertThat(world.nongThuongChair().call(() -> calendar.year(WEEK, 2036)).on(WEDNESDAY))
                .isZero();
    }

    @Test
    void aMeetingMovesByItsOwnRulesAndWhoeverAnsweredIsAskedAgain() {
        UUID meeting = announce("Giao ban", Invitee.unit(world.songCau()));
        UUID guest = guest(meeting, Invitee.unit(world.songCau())).id();
        world.songCauChair().run(() -> answers.answer(guest, GuestAnswer.COMING, null, ""));
        CalendarEntry seen = only(world.officer());
        long version = world.officer().call(() -> moves.move(seen, WEDNESDAY.plusDays(1), "", List.of()));
        assertThat(detail(world.officer(), meeting).row().time())
                .isEqualTo(new MeetingTime(WEDNESDAY.plusDays(1), EIGHT, TEN));
        assertThat(guest(meeting, Invitee.unit(world.songCau())).answer()).isEqualTo(GuestAnswer.PENDING);
        assertThat(notices(world.songCauChair())).anyMatch(title -> title.startsWith("Đổi lịch họp"));
        assertThatThrownBy(() -> world.chair().call(() -> moves.move(seen, WEDNESDAY.plusDays(2), "", List.of())))
                .as("read before it was moved")
                .isInstanceOf(StaleDataException.class);
        world.officer().run(() -> moves.undo(seen, "", version));
        assertThat(detail(world.officer(), meeting).row().day()).isEqualTo(WEDNESDAY);
    }

    @Test
    void whoeverMayNotMoveItIsToldWhy() {
        UUID meeting = announce("Giao ban", Invitee.unit(world.songCau()));
        CalendarEntry seen = only(world.songCauChair());
        assertThat(seen.move().may().allowed()).isFalse();
        assertThatThrownBy(() -> world.songCauChair().call(() -> moves.move(seen, SUNDAY, "", List.of())))
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("agenda.right.arrange");
        CalendarEntry hers = only(world.officer());
        assertThatThrownBy(() -> world.officer().call(() -> moves.move(hers, inDays(-1), "", List.of())))
                .hasMessageContaining("agenda.calendar.error.past");
        take(world.officer(), meeting, MeetingAct.CANCEL);
        assertThat(titles(world.officer(), WEEK)).isEmpty();
        CalendarEntry feast = entries(
                        world.officer(), CalendarQuestion.all(LocalDate.of(2036, 9, 2), LocalDate.of(2036, 9, 2)))
                .getFirst();
        assertThat(feast.title()).isEqualTo("Quốc khánh");
        assertThat(feast.move().may().allowed()).isFalse();
        assertThatThrownBy(() -> world.officer().call(() -> moves.move(feast, SUNDAY, "", List.of())))
                .hasMessageContaining("agenda.calendar.fixed");
    }

    @Test
    void whatClashesIsSaidBeforeItIsMoved() {
        announce("Giao ban", person(world.viceChair(), world.city()));
        call(briefing(new MeetingTime(SUNDAY, EIGHT, TEN), person(world.viceChair(), world.city()))
                .withTitle("Hội nghị"));
        CalendarEntry seen = entries(world.officer(), WEEK).getFirst();
        assertThat(seen.title()).isEqualTo("Giao ban");
        assertThat(world.officer().call(() -> moves.clashes(seen, SUNDAY)))
                .containsExactly(
                        "Đ/c Hà Thị Hương có “Hội nghị” (08:00–10:00).",
                        "Đ/c Nông Thị Lan có “Hội nghị” (08:00–10:00).",
                        "Ngày 20/7/2036 là Chủ nhật.");
        assertThat(world.officer().call(() -> moves.clashes(seen, WEDNESDAY.plusDays(1))))
                .isEmpty();
    }

    @Test
    void anAbsenceMovesWithItsLength() {
        away(world.viceChair(), WEDNESDAY, WEDNESDAY.plusDays(1));
        CalendarEntry seen = entries(world.viceChair(), WEEK).getFirst();
        assertThat(seen.title()).startsWith("Vắng từ sáng 16/7/2036");
        world.viceChair().run(() -> moves.move(seen, WEDNESDAY.plusDays(2), "", List.of()));
        CalendarEntry moved = entries(world.viceChair(), WEEK).getFirst();
        assertThat(moved.from()).isEqualTo(WEDNESDAY.plusDays(2));
        assertThat(moved.to()).isEqualTo(WEDNESDAY.plusDays(3));
        assertThatThrownBy(() -> world.viewer().call(() -> moves.move(moved, SUNDAY, "", List.of())))
                .hasMessageContaining("agenda.absence.right");
    }

    @Test
    void sheBeginsWhatIsHersToBegin() {
        assertThat(world.officer().call(() -> calendar.starts(WEDNESDAY)))
                .anyMatch(start -> start.path().equals("cuoc-hop/moi?ngay=2036-07-16"))
                .anyMatch(start -> start.path().equals("nhiem-vu/moi?han=2036-07-16"));
        assertThat(world.viewer().call(() -> calendar.starts(WEDNESDAY))).isEmpty();
    }

    @OnH2
    static class OnH2Test extends MeetingCalendarTest {}

    @OnPostgres
    static class OnPostgresTest extends MeetingCalendarTest {}
}
