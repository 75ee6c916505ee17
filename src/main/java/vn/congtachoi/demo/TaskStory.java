package vn.congtachoi.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.Money;
import vn.congtachoi.programme.FundingSource;
import vn.congtachoi.programme.ProgrammeContentRef;
import vn.congtachoi.programme.ProgrammeRef;
import vn.congtachoi.programme.ProgrammeService;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.TaskAim;
import vn.congtachoi.task.TaskForm;
import vn.congtachoi.task.TaskMeasure;
import vn.congtachoi.task.TaskMore;
import vn.congtachoi.task.TaskNeeds;
import vn.congtachoi.task.TaskOrigin;
import vn.congtachoi.task.TaskPriority;
import vn.congtachoi.task.TaskReading;
import vn.congtachoi.task.TaskRow;
import vn.congtachoi.task.TaskService;

/** The focal tasks of the second half of 2023, what stands under them, and what came up in between. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class TaskStory implements Chapter {

    private final TaskService tasks;
    private final TaskReading reading;
    private final ProgrammeService programmes;
    private final TaskChronicle chronicle;

    TaskStory(TaskService tasks, TaskReading reading, ProgrammeService programmes, TaskChronicle chronicle) {
        this.tasks = tasks;
        this.reading = reading;
        this.programmes = programmes;
        this.chronicle = chronicle;
    }

    @Override
    public List<Step> steps(Cast cast) {
        List<Step> told = new ArrayList<>();
        for (CsvTable.Row row : CsvTable.load("tasks.csv").rows()) {
            told.add(new Step(
                    Step.moment(row.text("given_at")), Step.Turn.OPENING, row.text("giver"), () -> give(cast, row)));
        }
        for (CsvTable.Row row : CsvTable.load("task_steps.csv").rows()) {
            told.add(new Step(
                    Step.moment(row.text("at")),
                    Step.Turn.REVIEW,
                    row.text("who"),
                    () -> chronicle.take(row, task(cast, row), leads(cast, row.text("unit_key"), row.text("leads")))));
        }
        return told;
    }

    private void give(Cast cast, CsvTable.Row row) {
        String unit = row.text("unit_key");
        UUID under = row.filled("under").map(cast::task).orElse(null);
        TaskForm form = new TaskForm(
                row.text("title"),
                leads(cast, unit, row.text("leads")),
                row.filled("starts").map(LocalDate::parse).orElse(null),
                LocalDate.parse(row.text("due")),
                more(cast, row),
                0);
        UUID task = tasks.give(cast.unit(unit), under, form);
        cast.task(row.text("key"), task);
        List<TaskRow> parts = reading.detail(task).parts();
        for (String lead : row.text("leads").split("\\|", -1)) {
            parts.stream()
                    .filter(part -> part.lead().equals(leads(cast, unit, lead).getFirst()))
                    .forEach(part -> cast.task(part(row.text("key"), lead), part.id()));
        }
    }

    private TaskMore more(Cast cast, CsvTable.Row row) {
        TaskNeeds needs = new TaskNeeds(
                row.filled("expected").map(Integer::valueOf).orElse(null),
                TaskMeasure.valueOf(row.text("measure")),
                money(row.text("money")),
                row.filled("waits_for").map(cast::task).stream().toList());
        return new TaskMore(
                TaskOrigin.valueOf(row.text("origin")),
                row.flag("focal"),
                TaskPriority.valueOf(row.text("priority")),
                aim(cast.unit(row.text("unit_key")), row),
                needs,
                row.text("place"),
                row.text("result"),
                "",
                "",
                leads(cast, row.text("unit_key"), row.text("helpers")));
    }

    private TaskAim aim(UUID unit, CsvTable.Row row) {
        UUID programme = row.filled("programme")
                .map(code -> programmes.refs(unit).stream()
                        .filter(ref -> ref.code().equals(code))
                        .findFirst()
                        .map(ProgrammeRef::id)
                        .orElseThrow())
                .orElse(null);
        UUID content = row.filled("content")
                .map(number -> content(unit, programme, number))
                .orElse(null);
        return new TaskAim(programme, content, null);
    }

    private UUID content(UUID unit, @Nullable UUID programme, String number) {
        return programmes.contentRefs(unit).stream()
                .filter(ref ->
                        ref.programmeId().equals(programme) && ref.number().equals(number))
                .findFirst()
                .map(ProgrammeContentRef::id)
                .orElseThrow();
    }

    private static Map<FundingSource, Money> money(String text) {
        return Arrays.stream(text.split(";", -1))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("=", -1))
                .collect(Collectors.toMap(
                        pair -> FundingSource.valueOf(pair[0]), pair -> new Money(Long.parseLong(pair[1]))));
    }

    /** Keys joined by "|": units, or people of the unit after "@". */
    private static List<Assignee> leads(Cast cast, String unit, String keys) {
        return Arrays.stream(keys.split("\\|", -1))
                .filter(key -> !key.isEmpty())
                .map(key -> key.startsWith("@")
                        ? new Assignee(cast.unit(unit), cast.person(key.substring(1)))
                        : Assignee.unit(cast.unit(key)))
                .toList();
    }

    /** The task, or the part of it that a unit carries: whoever acts may not read the whole. */
    private static UUID task(Cast cast, CsvTable.Row row) {
        String key = row.text("task");
        return row.filled("unit_key").map(unit -> cast.task(part(key, unit))).orElseGet(() -> cast.task(key));
    }

    private static String part(String task, String lead) {
        return task + " " + lead;
    }
}
