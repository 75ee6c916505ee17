package vn.congtachoi.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.calendar.WorkingDays;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.SystemActor;
import vn.congtachoi.notification.Inbox;
import vn.congtachoi.notification.NoticeRow;
import vn.congtachoi.organisation.PeopleDirectory;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.OnH2;
import vn.congtachoi.support.OnPostgres;
import vn.congtachoi.support.TestCity;

/** Who is told of a due day by itself, when, and never twice. */
abstract class TaskDeadlinesTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** A Friday far from every holiday, and far from today. */
    private static final LocalDate DUE = LocalDate.of(2031, 7, 18);

    @Autowired
    TestCity cities;

    @Autowired
    TaskService service;

    @Autowired
    TaskRoute route;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskPeople people;

    @Autowired
    PeopleDirectory directory;

    @Autowired
    WorkingDays calendar;

    @Autowired
    Inbox inbox;

    @Autowired
    CurrentActor currentActor;

    private TestCity.World world;
    private UUID task;

    @BeforeEach
    void given() {
        world = cities.build();
        task = world.officer()
                .call(() -> service.give(
                        world.city(), null, TaskForm.of("Tập huấn", List.of(Assignee.unit(world.songCau())), DUE)));
    }

    /** What the job does on that day at this hour of Viet Nam. */
    private void tell(LocalDate day, int hour) {
        Clock then = Clock.fixed(day.atTime(LocalTime.of(hour, 31)).atZone(ZONE).toInstant(), ZoneOffset.UTC);
        TaskDeadlines deadlines = new TaskDeadlines(tasks, people, directory, calendar, inbox, then);
        currentActor.runAs(new SystemActor("test"), deadlines::tell);
    }

    private void tell(LocalDate day) {
        tell(day, 6);
    }

    private List<String> told(TestSignIn who) {
        return who.call(() -> inbox.page(0, 50)).stream()
                .map(NoticeRow::title)
                .filter(title -> title.contains("Còn") || title.contains("Quá hạn"))
                .toList();
    }

    @Test
    void whoeverCarriesItIsRemindedInWorkingDaysBefore() {
        tell(LocalDate.of(2031, 7, 14));
        assertThat(told(world.songCauChair())).isEmpty();
        tell(LocalDate.of(2031, 7, 15), 5);
        assertThat(told(world.songCauChair())).as("not at night").isEmpty();
        tell(LocalDate.of(2031, 7, 15));
        tell(LocalDate.of(2031, 7, 15));
        tell(LocalDate.of(2031, 7, 16));
        assertThat(told(world.songCauChair())).containsExactly("Còn 3 ngày làm việc: Tập huấn (hạn 18/7/2031)");
        tell(LocalDate.of(2031, 7, 17));
        assertThat(told(world.songCauChair())).hasSize(2);
        assertThat(told(world.officer())).isEmpty();
    }

    @Test
    void lateWorkIsToldUpwardsStepByStep() {
        tell(LocalDate.of(2031, 7, 19));
        assertThat(told(world.officer())).as("Saturday: the next working day").isEmpty();
        tell(LocalDate.of(2031, 7, 21));
        assertThat(told(world.officer())).containsExactly("Quá hạn 1 ngày: Tập huấn (hạn 18/7/2031)");
        assertThat(told(world.chair())).isEmpty();
        tell(LocalDate.of(2031, 7, 23));
        assertThat(told(world.chair())).hasSize(1);
        assertThat(told(world.officer())).hasSize(2);
    }

    @Test
    void aDayWithoutThePortalIsMadeUpForAndWhatIsHandedInIsLeftAlone() {
        tell(LocalDate.of(2031, 7, 16));
        assertThat(told(world.songCauChair())).hasSize(1);
        world.songCauChair().run(() -> route.finish(task, "Xong"));
        tell(LocalDate.of(2031, 7, 21));
        assertThat(told(world.songCauChair())).hasSize(1);
        assertThat(told(world.officer())).isEmpty();
    }

    @Test
    void anotherDueDayIsToldAnew() {
        tell(LocalDate.of(2031, 7, 15));
        world.officer().run(() -> {
            Task now = tasks.findById(task).orElseThrow();
            now.due(LocalDate.of(2031, 7, 25));
            tasks.saveAndFlush(now);
        });
        tell(LocalDate.of(2031, 7, 22));
        assertThat(told(world.songCauChair()))
                .containsExactly(
                        "Còn 3 ngày làm việc: Tập huấn (hạn 25/7/2031)",
                        "Còn 3 ngày làm việc: Tập huấn (hạn 18/7/2031)");
    }

    @OnH2
    static class OnH2Test extends TaskDeadlinesTest {}

    @OnPostgres
    static class OnPostgresTest extends TaskDeadlinesTest {}
}
