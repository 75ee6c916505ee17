package vn.congtachoi.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.congtachoi.calendar.LunarCalendar;
import vn.congtachoi.calendar.WorkingDays;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.ForbiddenException;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.support.TestCity;

/** Work that comes again: on which days, as what, and only once. */
abstract class TaskRepeatTest {

    @Autowired
    TestCity cities;

    @Autowired
    TaskService service;

    @Autowired
    TaskReading reading;

    @Autowired
    TaskRoute route;

    @Autowired
    TaskRepeats repeats;

    @Autowired
    TaskTurns turns;

    @Autowired
    TaskSpans spans;

    @Autowired
    TaskTimeline timeline;

    @Autowired
    TaskSeriesRows series;

    @Autowired
    TaskStore store;

    @Autowired
    WorkingDays calendar;

    @Autowired
    CurrentActor currentActor;

    private TestCity.World world;
    private LocalDate today;

    @BeforeEach
    void found() {
        world = cities.build();
        today = store.today();
    }

    private UUID give(LocalDate due, UUID... units) {
        List<Assignee> leads = Stream.of(units).map(Assignee::unit).toList();
        return world.officer().call(() -> service.give(world.city(), null, TaskForm.of("Báo cáo tháng", leads, due)));
    }

    private static TaskRepeat monthly(TaskRepeatMode mode, int ahead) {
        return new TaskRepeat(TaskCadence.MONTHLY, false, false, mode, ahead, null);
    }

    private void repeat(UUID task, TaskRepeat rule) {
        world.officer().run(() -> repeats.repeat(task, rule));
    }

    private int turn(UUID task) {
        UUID id = series.findByTaskIdAndActiveTrue(task).orElseThrow().id();
        return currentActor.callAs(new SystemActor("test"), () -> turns.give(id));
    }

    private List<TaskRow> all() {
        return world.officer()
                .call(() ->
                        reading.page(TaskFilter.OPEN.withText("Báo cáo tháng"), TaskOrder.DUE, PageRequest.of(0, 50)));
    }

    private List<LocalDate> coming(LocalDate anchor, TaskRepeat rule) {
        return currentActor.callAs(new SystemActor("test"), () -> rule.coming(anchor, 0, 3, calendar::isWorkingDay)
                .toList());
    }

    @Test
    void theDaysFollowTheRule() {
        TaskRepeat monthly = monthly(TaskRepeatMode.COPY, 7);
        assertThat(coming(LocalDate.of(2023, 1, 31), monthly))
                .containsExactly(LocalDate.of(2023, 2, 28), LocalDate.of(2023, 3, 31), LocalDate.of(2023, 4, 30));
        TaskRepeat nine = new TaskRepeat(TaskCadence.NINE_MONTHS, false, true, TaskRepeatMode.COPY, 7, null);
        assertThat(coming(LocalDate.of(2023, 1, 30), nine).getFirst())
                .as("30/10/2023 is a Monday")
                .isEqualTo(LocalDate.of(2023, 10, 30));
        TaskRepeat shifted = new TaskRepeat(TaskCadence.MONTHLY, false, true, TaskRepeatMode.COPY, 7, null);
        assertThat(coming(LocalDate.of(2023, 8, 2), shifted).getFirst())
                .as("2/9/2023 is a holiday until the fourth")
                .isEqualTo(LocalDate.of(2023, 9, 5));
        TaskRepeat lunar = new TaskRepeat(TaskCadence.YEARLY, true, false, TaskRepeatMode.COPY, 7, null);
        LocalDate first = LunarCalendar.anniversary(2023, 3, 10);
        assertThat(coming(first, lunar))
                .containsExactly(
                        LunarCalendar.anniversary(2024, 3, 10),
                        LunarCalendar.anniversary(2025, 3, 10),
                        LunarCalendar.anniversary(2026, 3, 10));
        TaskRepeat ending =
                new TaskRepeat(TaskCadence.QUARTERLY, false, false, TaskRepeatMode.COPY, 0, LocalDate.of(2023, 7, 1));
        assertThat(coming(LocalDate.of(2023, 1, 15), ending)).containsExactly(LocalDate.of(2023, 4, 15));
    }

    private List<TaskSpan> drawn(TestSignIn reader, TaskFilter filter, LocalDate from, LocalDate to) {
        return reader.call(() -> spans.between(filter.withText("Báo cáo tháng"), from, to));
    }

    @Test
    void turnsAreDrawnInCalendarAndYearBeforeTheyExist() {
        LocalDate due = LocalDate.of(today.getYear() + 1, 1, 10);
        UUID task = give(due, world.songCau(), world.nongThuong());
        repeat(task, monthly(TaskRepeatMode.COPY, 0));
        assertThat(drawn(world.officer(), TaskFilter.OPEN, due, due.plusMonths(2)))
                .extracting(TaskSpan::dueOn, TaskSpan::coming, TaskSpan::id)
                .containsExactly(
                        tuple(due, false, task),
                        tuple(due.plusMonths(1), true, task),
                        tuple(due.plusMonths(2), true, task));
        assertThat(drawn(world.songCauChair(), TaskFilter.OPEN, due.plusMonths(1), due.plusMonths(1)))
                .as("a unit sees its own part of it")
                .singleElement()
                .satisfies(part -> assertThat(part.leadUnit()).isEqualTo(world.songCau()));
        assertThat(drawn(world.officer(), TaskFilter.OPEN, due.plusYears(40), due.plusYears(40)))
                .hasSize(1);
        Set<TaskState> done = Set.of(TaskState.DONE);
        assertThat(drawn(world.officer(), TaskFilter.OPEN.withStates(done), due, due.plusYears(1)))
                .isEmpty();
        assertThat(world.officer().call(() -> timeline.year(TaskFilter.OPEN.withText("Báo cáo tháng"), due.getYear())))
                .as("each unit carries its own line of it")
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.tasks()).hasSize(12));
        world.officer().run(() -> repeats.stop(task));
        assertThat(drawn(world.officer(), TaskFilter.OPEN, due, due.plusYears(1)))
                .hasSize(1);
    }

    @Test
    void noTurnIsPassedOverHoweverFarAhead() {
        LocalDate anchor = LocalDate.of(2023, 1, 31);
        for (TaskCadence cadence : TaskCadence.values()) {
            for (boolean lunar : List.of(false, true)) {
                TaskRepeat rule = new TaskRepeat(cadence, lunar, false, TaskRepeatMode.COPY, 0, null);
                List<LocalDate> all =
                        rule.coming(anchor, 0, 800, calendar::isWorkingDay).toList();
                List<LocalDate> byYear = IntStream.range(2023, all.getLast().getYear())
                        .boxed()
                        .flatMap(year -> rule.between(
                                anchor,
                                0,
                                LocalDate.of(year, 1, 1),
                                LocalDate.of(year, 12, 31),
                                calendar::isWorkingDay))
                        .toList();
                assertThat(all).as(cadence + " " + lunar).startsWith(byYear.toArray(LocalDate[]::new));
                assertThat(byYear).hasSizeGreaterThan(60);
            }
        }
    }

    @Test
    void aCopyIsGivenWhenItsTimeHasComeAndOnlyOnce() {
        LocalDate due = today.plusDays(3);
        UUID task = give(due, world.songCau(), world.nongThuong());
        repeat(task, monthly(TaskRepeatMode.COPY, 1));
        assertThat(turn(task)).as("too early").isZero();
        assertThat(world.officer().call(() -> repeats.of(task).orElseThrow()).coming())
                .startsWith(due.plusMonths(1));

        repeat(task, monthly(TaskRepeatMode.COPY, 60));
        assertThat(turn(task)).isEqualTo(1);
        UUID next = series.active().stream()
                .map(id -> series.findById(id).orElseThrow())
                .map(TaskSeries::taskId)
                .filter(id -> store.get(id).giver().unitId().equals(world.city()))
                .findFirst()
                .orElseThrow();
        assertThat(next).isNotEqualTo(task);
        TaskDetail copy = world.officer().call(() -> reading.detail(next));
        assertThat(copy.row().dueOn()).isEqualTo(due.plusMonths(1));
        assertThat(copy.parts())
                .extracting(part -> part.lead().unitId())
                .containsExactlyInAnyOrder(world.songCau(), world.nongThuong());
        assertThat(turn(next)).isZero();
        assertThat(all()).hasSize(2);
        assertThat(world.officer().call(() -> repeats.of(task)))
                .as("the newest stands for it")
                .isEmpty();
    }

    @Test
    void theSameTaskIsOpenedAgainOnceItIsDone() {
        LocalDate due = today.plusDays(3);
        UUID task = give(due, world.songCau());
        repeat(task, monthly(TaskRepeatMode.REOPEN, 60));
        assertThat(turn(task)).as("not done yet").isZero();
        world.songCauChair().run(() -> route.finish(task, "Xong"));
        world.officer().run(() -> route.take(task, TaskAct.CONFIRM, ""));
        assertThat(turn(task)).isEqualTo(1);
        TaskRow row = world.officer().call(() -> reading.detail(task)).row();
        assertThat(row.state()).isEqualTo(TaskState.NEW);
        assertThat(row.dueOn()).isEqualTo(due.plusMonths(1));
        assertThat(row.percent()).isZero();
    }

    @Test
    void itStopsWhenSheSaysSoAndWhenItIsDropped() {
        UUID task = give(today.plusDays(3), world.songCau());
        repeat(task, monthly(TaskRepeatMode.COPY, 60));
        UUID id = series.findByTaskIdAndActiveTrue(task).orElseThrow().id();
        world.officer().run(() -> route.take(task, TaskAct.DROP, "Không làm nữa"));
        assertThat(currentActor.<Integer>callAs(new SystemActor("test"), () -> turns.give(id)))
                .isZero();
        assertThat(series.findByTaskIdAndActiveTrue(task)).isEmpty();

        UUID other = give(today.plusDays(3), world.songCau());
        repeat(other, monthly(TaskRepeatMode.COPY, 60));
        assertThatThrownBy(() -> world.songCauChair().run(() -> repeats.repeat(other, TaskRepeat.MONTHLY)))
                .isInstanceOf(ForbiddenException.class);
        world.officer().run(() -> repeats.stop(other));
        assertThat(series.findByTaskIdAndActiveTrue(other)).isEmpty();
    }

    @Test
    void neitherAPartNorSenselessDays() {
        UUID whole = give(today.plusDays(3), world.songCau(), world.nongThuong());
        UUID part = world.officer()
                .call(() -> reading.detail(whole))
                .parts()
                .getFirst()
                .id();
        assertThatThrownBy(() -> repeat(part, TaskRepeat.MONTHLY)).hasMessageContaining("task.error.part-repeats");
        assertThatThrownBy(() -> monthly(TaskRepeatMode.COPY, 400))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("task.error.days-ahead");
    }

    @OnH2
    static class OnH2Test extends TaskRepeatTest {}

    @OnPostgres
    static class OnPostgresTest extends TaskRepeatTest {}
}
