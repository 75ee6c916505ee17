package vn.congtachoi.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.kernel.WorkItem;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;

/** Next week's schedule lies ready on Friday afternoon, once, and waits for its arranger until it is issued. */
abstract class WeekAheadTest extends AgendaBench {

    @Autowired
    WeekAhead ahead;

    @Autowired
    WeekService weeks;

    @Autowired
    WeekReading schedules;

    @Autowired
    WeekWork weekWork;

    @Autowired
    CurrentActor currentActor;

    private LocalDate monday;
    private LocalDateTime afternoon;

    @BeforeEach
    void thisWeekIsIssued() {
        LocalDate today = LocalDate.now(clock);
        monday = today.with(DayOfWeek.MONDAY).plusWeeks(1);
        afternoon = monday.minusDays(3).atTime(13, 0);
        WeekEntry line = new WeekEntry(today, HalfDay.MORNING, null, "Trực cơ quan", "", "", "");
        world.officer().run(() -> weeks.add(world.city(), today, line));
        issue(today);
    }

    private void issue(LocalDate day) {
        world.officer()
                .run(() -> weeks.issue(
                        world.city(), day, schedules.week(world.city(), day).version()));
    }

    private boolean isDue(LocalDateTime now) {
        return currentActor
                .callAs(new SystemActor("agenda"), () -> ahead.due(now))
                .contains(world.city());
    }

    private void compose() {
        currentActor.runAs(new SystemActor("agenda"), () -> ahead.compose(world.city(), monday));
    }

    private List<String> unissued(TestSignIn who) {
        return who.call(weekWork::waiting).stream().map(WorkItem::title).toList();
    }

    @Test
    void itComesOnFridayAfternoonOnceForWhoeverKeepsOne() {
        call(briefing(new MeetingTime(monday, EIGHT, TEN)).withTitle("Giao ban"));
        assertThat(isDue(afternoon.minusMinutes(1))).isFalse();
        assertThat(isDue(afternoon)).isTrue();
        assertThat(isDue(monday.minusDays(1).atTime(20, 0)))
                .as("made up for on Sunday")
                .isTrue();
        assertThat(isDue(afternoon.plusWeeks(9))).as("long out of use").isFalse();
        assertThat(currentActor.callAs(new SystemActor("agenda"), () -> ahead.due(afternoon)))
                .as("never issued one")
                .doesNotContain(world.songCau());

        compose();
        assertThat(isDue(afternoon)).isFalse();
        compose();
        assertThat(notices(world.officer()))
                .filteredOn(title -> title.contains("Tuần từ"))
                .as("nothing announced for it")
                .hasSize(1);
    }

    @Test
    void whatWasBegunByHandIsLeftAlone() {
        WeekEntry line = new WeekEntry(monday, HalfDay.MORNING, null, "Đi cơ sở", "", "", "");
        world.officer().run(() -> weeks.add(world.city(), monday, line));
        assertThat(isDue(afternoon)).isFalse();
        compose();
        assertThat(world.officer()
                        .call(() -> schedules.week(world.city(), monday))
                        .lines())
                .extracting(one -> one.entry().content())
                .containsExactly("Đi cơ sở");
        assertThat(notices(world.officer())).noneMatch(title -> title.contains("xếp sẵn"));
    }

    @Test
    void itWaitsForWhoeverArrangesItUntilItIsIssued() {
        take(
                world.officer(),
                call(briefing(new MeetingTime(monday, EIGHT, TEN), Invitee.unit(world.songCau()))
                        .withTitle("Giao ban")),
                MeetingAct.ANNOUNCE);
        compose();
        assertThat(notices(world.officer())).anyMatch(title -> title.contains("đã xếp sẵn"));
        assertThat(world.officer().call(weekWork::waiting))
                .singleElement()
                .extracting(WorkItem::due)
                .isEqualTo(monday);
        assertThat(unissued(world.officer())).singleElement().asString().startsWith("Ban hành lịch công tác tuần từ");
        assertThat(unissued(world.songCauChair())).isEmpty();
        issue(monday);
        assertThat(unissued(world.officer())).isEmpty();

        WeekEntry added = new WeekEntry(monday, HalfDay.AFTERNOON, null, "Đi cơ sở", "", "", "");
        world.officer().run(() -> weeks.add(world.city(), monday, added));
        assertThat(unissued(world.officer())).singleElement().asString().startsWith("Ban hành lịch điều chỉnh");
        assertThat(world.officer().call(weekWork::waiting).getFirst().due())
                .as("late is nothing that was issued once")
                .isNull();
    }

    @OnH2
    static class OnH2Test extends WeekAheadTest {}

    @OnPostgres
    static class OnPostgresTest extends WeekAheadTest {}
}
