package vn.congtachoi.task.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.kernel.DraftStore;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.task.TaskDetail;
import vn.congtachoi.task.TaskMoneyCheck;
import vn.congtachoi.task.TaskPermissions;
import vn.congtachoi.task.TaskReading;
import vn.congtachoi.task.TaskService;
import vn.congtachoi.task.ui.fields.AssigneeCodec;
import vn.congtachoi.uikit.EditPage;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** Gives work with all its details, and changes what was given. */
@Route("nhiem-vu/moi")
@RouteAlias("nhiem-vu/:task/sua")
@PermitAll
@ViewNeeds(TaskPermissions.GIVE)
class TaskEditPage extends EditPage<TaskDraft> {

    private static final String LIST = "nhiem-vu";
    private static final String WHAT = "viec";
    private static final String WHO = "giao";
    private static final String DUE = "han";
    private static final String GIVER = "don-vi";
    private static final String UNDER = "thuoc";

    private final TaskService tasks;
    private final TaskReading reading;
    private final TaskFormChoices choices;
    private final TaskMoneyCheck money;
    private final UnitDirectory units;
    private final Clock clock;
    private @Nullable UUID id;
    private @Nullable TaskDetail task;
    private @Nullable TaskDetail parent;
    private QueryParameters address = QueryParameters.empty();
    private @Nullable UUID given;

    TaskEditPage(
            TaskService tasks,
            TaskReading reading,
            TaskFormChoices choices,
            TaskMoneyCheck money,
            UnitDirectory units,
            DraftStore drafts,
            Clock clock) {
        super(drafts, clock);
        this.tasks = tasks;
        this.reading = reading;
        this.choices = choices;
        this.money = money;
        this.units = units;
        this.clock = clock;
        narrow();
    }

    /** Goes where work is given with details; what was typed so far comes along. */
    static void goOn(@Nullable UUID giver, String what, String who, @Nullable LocalDate due) {
        go(Map.of(
                GIVER,
                giver == null ? "" : giver.toString(),
                WHAT,
                what,
                WHO,
                who,
                DUE,
                due == null ? "" : due.toString()));
    }

    /** Goes where work is given that stands under this task. */
    static void goUnder(UUID parent) {
        go(Map.of(UNDER, parent.toString()));
    }

    private static void go(Map<String, String> begun) {
        UI.getCurrent().navigate(LIST + "/moi", QueryParameters.simple(begun).excluding(empty(begun)));
    }

    private static String[] empty(Map<String, String> begun) {
        return begun.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toArray(String[]::new);
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        id = RouteIds.optional(event, "task").orElse(null);
        address = event.getLocation().getQueryParameters();
        given = null;
    }

    private String asked(String name) {
        return address.getSingleParameter(name).orElse("");
    }

    @Override
    protected void show() {
        UUID known = id;
        task = known == null ? null : RouteIds.readable(() -> reading.detail(known));
        parent = RouteIds.id(asked(UNDER))
                .map(under -> RouteIds.readable(() -> reading.detail(under)))
                .orElse(null);
        TaskDetail present = task;
        if (Stream.of(present, parent)
                .anyMatch(one -> one != null && !one.mayChange().allowed())) {
            throw new NotFoundException("Not hers to change");
        }
        PageHeader header = new PageHeader(getPageTitle());
        TaskDetail above = present == null ? parent : present;
        if (above == null) {
            header.back(LIST, Texts.of("task.ui.title"));
        } else {
            header.back(LIST + "/" + above.id(), above.row().title());
        }
        add(header);
        TaskFormPanel panel = panel(present);
        add(
                panel,
                edit(
                        panel,
                        new DraftKey("task", id == null && parent != null ? parent.id() : id),
                        present == null ? null : present.form().version(),
                        present == null ? "task.ui.quick.give" : "task.ui.form.save"));
    }

    private TaskFormPanel panel(@Nullable TaskDetail present) {
        List<UnitRef> givers = present == null
                ? choices.givers()
                : units.find(present.giverUnit(), LocalDate.now(clock)).stream().toList();
        TaskFormPanel panel = new TaskFormPanel(
                choices,
                givers,
                present != null,
                present == null || !present.row().isSplit());
        panel.read(
                present == null
                        ? begun(givers)
                        : TaskDraft.read(
                                givers.isEmpty() ? null : givers.getFirst(),
                                present.form(),
                                choices.chosen(present.form().more())));
        return panel;
    }

    /** A task under another is given for the same unit; otherwise for the one of the address, or the highest. */
    private TaskDraft begun(List<UnitRef> givers) {
        Optional<UUID> wanted = parent == null ? RouteIds.id(asked(GIVER)) : Optional.of(parent.giverUnit());
        UnitRef giver = givers.stream()
                .filter(unit -> wanted.filter(unit.id()::equals).isPresent())
                .findFirst()
                .orElse(givers.isEmpty() ? null : givers.getFirst());
        return TaskDraft.begun(giver, asked(WHAT), AssigneeCodec.read(asked(WHO)), day(asked(DUE)));
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    @Override
    protected Optional<FormPanel<TaskDraft>> saved() {
        return Optional.ofNullable(id).map(known -> panel(reading.detail(known)));
    }

    /** Money beyond the ceiling of its programme is asked about once more, not refused. */
    @Override
    protected Optional<Question> question(TaskDraft typed) {
        UnitRef giver = typed.giver();
        List<String> over = giver == null
                ? List.of()
                : money.over(giver.id(), id, typed.toForm()).stream()
                        .map(line -> Texts.of(
                                "task.ui.money.over",
                                Texts.of(line.source().label().key()),
                                line.planned(),
                                line.ceiling()))
                        .toList();
        return over.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Question(Texts.of("task.ui.money.ask"), String.join("\n", over), "task.ui.money.anyway"));
    }

    @Override
    protected void store(TaskDraft typed) {
        UnitRef giver = typed.giver();
        if (id != null) {
            tasks.change(id, typed.toForm(), typed.reason());
            Toast.success("task.ui.form.saved");
        } else if (giver != null) {
            given = tasks.give(giver.id(), parent == null ? null : parent.id(), typed.toForm());
            Toast.success("task.ui.quick.done");
        }
    }

    @Override
    protected String destination() {
        UUID shown = id == null ? given : id;
        UUID above = parent == null ? null : parent.id();
        UUID to = above == null ? shown : above;
        return to == null ? LIST : LIST + "/" + to;
    }

    @Override
    public String getPageTitle() {
        return Texts.of(
                id == null ? (parent == null ? "task.ui.form.new" : "task.ui.form.under") : "task.ui.form.edit");
    }
}
