package vn.congtachoi.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.agenda.Clash;
import vn.congtachoi.agenda.ClashQuestion;
import vn.congtachoi.agenda.Clashes;
import vn.congtachoi.agenda.MeetingTime;
import vn.congtachoi.agenda.ScheduleReading;
import vn.congtachoi.agenda.TestMeeting;
import vn.congtachoi.agenda.calendar.CalendarEntry;
import vn.congtachoi.agenda.calendar.CalendarLayer;
import vn.congtachoi.agenda.calendar.CalendarMoves;
import vn.congtachoi.agenda.calendar.CalendarQuestion;
import vn.congtachoi.agenda.calendar.CalendarReading;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.supervision.rules.SupervisionKind;
import vn.congtachoi.supervision.rules.VisitAct;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.uikit.Texts;

/** Visits in the calendar, and what they take from others. */
abstract class SupervisionCalendarTest extends SupervisionBench {

    @Autowired
    CalendarReading calendar;

    @Autowired
    CalendarMoves moves;

    @Autowired
    Clashes clashes;

    @Autowired
    TestMeeting meetings;

    @Autowired
    ScheduleReading schedules;

    /** A Wednesday of the weeks in which the campaign works. */
    private LocalDate wednesday() {
        return inDays(20).with(DayOfWeek.WEDNESDAY);
    }

    private UUID placed() {
        UUID visit = onlyVisit(campaign());
        place(visit, wednesday());
        return visit;
    }

    private CalendarQuestion days() {
        return CalendarQuestion.all(inDays(0), inDays(60)).with(Set.of(CalendarLayer.INSPECTION));
    }

    private List<CalendarEntry> entries(TestSignIn reader, CalendarQuestion question) {
        return reader.call(() -> calendar.entries(question));
    }

    private CalendarEntry only(TestSignIn reader) {
        return entries(reader, days()).getFirst();
    }

    private List<String> clashing(TestSignIn who, ClashQuestion question) {
        return who.call(() -> clashes.of(question)).stream()
                .filter(clash -> clash.kind() != Clash.Kind.DAY)
                .map(clash -> Texts.of(clash.words(), clash.args()))
                .toList();
    }

    private ClashQuestion question(LocalDate day, int hour, Set<UUID> people, Set<UUID> units) {
        return new ClashQuestion(
                null,
                new MeetingTime(day, LocalTime.of(hour, 0), LocalTime.of(hour + 1, 0)),
                people,
                units,
                null,
                null);
    }

    @Test
    void aVisitIsSeenByItsUnitAndByTheBodyOnceItWasTold() {
        UUID visit = placed();
        assertThat(only(world.officer())).satisfies(entry -> {
            assertThat(entry.from()).isEqualTo(wednesday());
            assertThat(entry.title()).startsWith("Kiểm tra, giám sát tại Hội LHPN phường Sông Cầu");
            assertThat(entry.detail()).isEqualTo("buổi sáng, Hà Thị Hương");
            assertThat(entry.people()).contains(world.viceChair().personId());
        });
        assertThat(entries(world.songCauChair(), days())).isEmpty();
        take(world.officer(), visit, VisitAct.DECIDE, VisitAct.NOTIFY);
        assertThat(entries(world.songCauChair(), days())).hasSize(1);
        assertThat(entries(world.nongThuongChair(), days())).isEmpty();
        assertThat(entries(world.officer(), days().ofUnit(world.songCau()))).hasSize(1);
        assertThat(entries(world.officer(), days().ofUnit(world.nongThuong()))).isEmpty();
        assertThat(entries(world.officer(), days().ofPerson(world.viceChair().personId())))
                .hasSize(1);
        assertThat(entries(world.officer(), days().ofPerson(world.songCauChair().personId())))
                .as("she receives them")
                .hasSize(1);
        assertThat(entries(world.officer(), days().ofPerson(world.viewer().personId())))
                .isEmpty();
    }

    @Test
    void itMovesByTheRulesOfThePlan() {
        UUID visit = placed();
        CalendarEntry seen = only(world.officer());
        assertThat(seen.move().needsWords()).isFalse();
        LocalDate thursday = wednesday().plusDays(1);
        long version = world.officer().call(() -> moves.move(seen, thursday, "", List.of()));
        assertThat(visit(world.officer(), visit).row().placing().day()).isEqualTo(thursday);
        assertThat(visit(world.officer(), visit).row().version()).isEqualTo(version);
        assertThatThrownBy(() -> world.officer().call(() -> moves.move(seen, thursday.plusDays(1), "", List.of())))
                .isInstanceOf(StaleDataException.class);
        world.officer().run(() -> moves.undo(seen, "", version));
        take(world.officer(), visit, VisitAct.DECIDE, VisitAct.NOTIFY);
        CalendarEntry told = only(world.officer());
        assertThat(told.move().needsWords()).as("the body was told").isTrue();
        assertThatThrownBy(() -> world.officer().call(() -> moves.move(told, thursday, " ", List.of())))
                .hasMessageContaining("agenda.calendar.error.words");
        CalendarEntry hers = only(world.songCauChair());
        assertThat(hers.move().may().allowed()).isFalse();
        assertThatThrownBy(() -> world.songCauChair().call(() -> moves.move(hers, thursday, "Xin lùi", List.of())))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void whatClashesAndWhatThePlanSaysIsSaid() {
        placed();
        int day = (int) (wednesday().plusDays(1).toEpochDay() - today().toEpochDay());
        meetings.announce(world.chair(), world.city(), "Giao ban", day);
        CalendarEntry seen = only(world.officer());
        assertThat(world.officer().call(() -> moves.clashes(seen, wednesday().plusDays(1))))
                .anyMatch(words -> words.equals("Đ/c Hà Thị Hương có “Giao ban” (08:00–10:00)."));
        assertThat(world.officer().call(() -> moves.clashes(seen, inDays(200))))
                .as("long after the campaign")
                .isNotEmpty();
    }

    @Test
    void aMeetingIsWarnedOfAVisitAndLearnsNoMoreThanItMay() {
        UUID visit = placed();
        Set<UUID> leader = Set.of(world.chair().personId());
        assertThat(clashing(world.officer(), question(wednesday(), 9, leader, Set.of())))
                .singleElement()
                .satisfies(words -> assertThat(words)
                        .startsWith("Đ/c Hà Thị Hương có “Kiểm tra, giám sát tại")
                        .endsWith("(buổi sáng)."));
        assertThat(clashing(world.officer(), question(wednesday(), 14, leader, Set.of())))
                .as("in the afternoon")
                .isEmpty();
        assertThat(clashing(world.songCauChair(), question(wednesday(), 9, leader, Set.of())))
                .containsExactly("Đ/c Hà Thị Hương có “việc khác” (buổi sáng).");
        assertThat(clashing(world.songCauChair(), question(wednesday(), 9, Set.of(), Set.of(world.songCau()))))
                .as("she does not learn that she is to be visited")
                .isEmpty();
        take(world.officer(), visit, VisitAct.DECIDE, VisitAct.NOTIFY);
        assertThat(clashing(world.songCauChair(), question(wednesday(), 9, Set.of(), Set.of(world.songCau()))))
                .hasSize(1);
    }

    @Test
    void aRestrictedOneIsSeenByItsListAndLeavesThePortalNowhere() {
        CampaignForm open =
                form(SupervisionKind.INTERNAL_INSPECTION, team(), CampaignBody.unit(world.songCau(), "Có đơn"));
        UUID visit = onlyVisit(add(new CampaignForm(
                open.kind(),
                open.theme(),
                open.content(),
                open.organ(),
                open.host(),
                open.times(),
                open.outlineId(),
                true,
                Set.of(world.chair().personId(), world.officer().personId()),
                open.bodies(),
                open.teams(),
                0)));
        place(visit, wednesday());
        assertThat(only(world.chair()).standing().discreet()).isTrue();
        assertThat(entries(world.viewer(), days())).isEmpty();
        assertThat(entries(world.viceChair(), days())).as("in the team").hasSize(1);
        assertThat(world.chair().call(() -> schedules.mine(inDays(0), inDays(60))))
                .as("what other programs get")
                .isEmpty();
    }

    @OnH2
    static class OnH2Test extends SupervisionCalendarTest {}

    @OnPostgres
    static class OnPostgresTest extends SupervisionCalendarTest {}
}
