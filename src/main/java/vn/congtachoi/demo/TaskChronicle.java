package vn.congtachoi.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.TaskAct;
import vn.congtachoi.task.TaskAsking;
import vn.congtachoi.task.TaskCheckRow;
import vn.congtachoi.task.TaskDesk;
import vn.congtachoi.task.TaskReading;
import vn.congtachoi.task.TaskRoute;
import vn.congtachoi.task.TaskService;
import vn.congtachoi.task.TaskWishRow;

/** What people did with their tasks. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class TaskChronicle {

    private final TaskRoute route;
    private final TaskAsking asking;
    private final TaskDesk desk;
    private final TaskService tasks;
    private final TaskReading reading;

    TaskChronicle(TaskRoute route, TaskAsking asking, TaskDesk desk, TaskService tasks, TaskReading reading) {
        this.route = route;
        this.asking = asking;
        this.desk = desk;
        this.tasks = tasks;
        this.reading = reading;
    }

    /** @param leads to whom it is handed on, where it is */
    void take(CsvTable.Row row, UUID task, List<Assignee> leads) {
        String words = row.text("words");
        switch (row.text("step")) {
            case "OPEN" -> route.opened(task);
            case "REPORT" -> route.report(task, Integer.parseInt(row.text("extra")), words);
            case "FINISH" -> route.finish(task, words);
            case "HAND_ON" -> tasks.handOn(task, leads, words);
            case "ASK_TIME" -> asking.askTime(task, LocalDate.parse(row.text("extra")), words);
            case "GRANT" -> asking.answer(asked(task), true, words);
            case "SAY" -> desk.say(task, words, Set.of());
            case "CHECK" -> desk.addCheck(task, words);
            case "TICK" -> desk.tick(check(task, words), true);
            default -> route.take(task, TaskAct.valueOf(row.text("step")), words);
        }
    }

    private UUID asked(UUID task) {
        return reading.detail(task).wishes().stream()
                .filter(TaskWishRow::isPending)
                .findFirst()
                .map(TaskWishRow::id)
                .orElseThrow();
    }

    private UUID check(UUID task, String words) {
        return desk.checks(task).stream()
                .filter(check -> check.words().equals(words))
                .findFirst()
                .map(TaskCheckRow::id)
                .orElseThrow();
    }
}
