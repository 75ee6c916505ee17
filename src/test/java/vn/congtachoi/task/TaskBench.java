package vn.congtachoi.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congtachoi.kernel.WorkItem;
import vn.congtachoi.notification.Inbox;
import vn.congtachoi.notification.NoticeRow;
import vn.congtachoi.security.TestSignIn;
import vn.congtachoi.support.TestCity;

/** A city whose officer gives work to its communes. */
abstract class TaskBench {

    @Autowired
    TestCity cities;

    @Autowired
    TaskService service;

    @Autowired
    TaskRoute route;

    @Autowired
    TaskReading reading;

    @Autowired
    TaskAsking asking;

    @Autowired
    TaskReminders reminders;

    @Autowired
    TaskWork work;

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

    /** The officer gives this to those units. */
    UUID give(String title, UUID... units) {
        List<Assignee> leads = Stream.of(units).map(Assignee::unit).toList();
        return world.officer().call(() -> service.give(world.city(), null, TaskForm.of(title, leads, inDays(7))));
    }

    TaskDetail detail(TestSignIn reader, UUID task) {
        return reader.call(() -> reading.detail(task));
    }

    TaskState state(UUID task) {
        return detail(world.officer(), task).row().state();
    }

    /** The part of a task that this unit carries. */
    UUID part(UUID task, UUID unit) {
        return detail(world.officer(), task).parts().stream()
                .filter(part -> part.lead().unitId().equals(unit))
                .findFirst()
                .orElseThrow()
                .id();
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
