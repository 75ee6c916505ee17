package vn.congtachoi.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congtachoi.security.TestSignIn;

/** A task of a unit, just given. */
@Component
public class TestTask {

    private final TaskService tasks;
    private final Clock clock;

    TestTask(TaskService tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    /** @param giver somebody who may give work for the unit */
    public UUID begin(TestSignIn giver, UUID unit, String title) {
        LocalDate due = LocalDate.now(clock).plusDays(7);
        return giver.call(() -> tasks.give(unit, null, TaskForm.of(title, List.of(Assignee.unit(unit)), due)));
    }
}
