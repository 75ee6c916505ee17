package vn.congtachoi.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.task.TaskAct;
import vn.congtachoi.task.TaskChoices;
import vn.congtachoi.task.TaskDetail;
import vn.congtachoi.task.TaskMoves;
import vn.congtachoi.task.TaskPapers;
import vn.congtachoi.task.TaskReminders;
import vn.congtachoi.task.TaskRepeat;
import vn.congtachoi.task.TaskRepeatRow;
import vn.congtachoi.task.TaskRepeats;
import vn.congtachoi.task.TaskRoute;
import vn.congtachoi.task.TaskService;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.CopyButton;
import vn.congtachoi.uikit.MoreActs;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.SayDialog;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.VnFormat;
import vn.congtachoi.uikit.WorkList;

/** What she can do with a task now: the step that is hers first. */
@org.springframework.stereotype.Component
class TaskActs {

    private static final Set<TaskAct> RARE = EnumSet.of(TaskAct.PAUSE, TaskAct.DROP, TaskAct.REOPEN);

    private static final List<TaskAct> PRIMARY = List.of(TaskAct.FINISH, TaskAct.CONFIRM, TaskAct.RESUME);

    private final TaskRoute route;
    private final TaskMoves moves;
    private final WishActs wishes;
    private final TaskReminders reminders;
    private final TaskService tasks;
    private final TaskChoices choices;
    private final TaskNames names;
    private final TaskRepeats repeats;
    private final TaskPapers papers;

    TaskActs(
            TaskRoute route,
            TaskMoves moves,
            WishActs wishes,
            TaskReminders reminders,
            TaskService tasks,
            TaskChoices choices,
            TaskNames names,
            TaskRepeats repeats,
            TaskPapers papers) {
        this.route = route;
        this.moves = moves;
        this.wishes = wishes;
        this.reminders = reminders;
        this.tasks = tasks;
        this.choices = choices;
        this.names = names;
        this.repeats = repeats;
        this.papers = papers;
    }

    /** The act that is offered as the main one; empty when the task waits for somebody else. */
    Optional<ActionButton> primary(TaskDetail detail, Runnable reload) {
        return mine(detail).map(act -> ActionButton.primary(key(act), () -> run(act, detail, reload))
                .with(AppIcon.CHECK));
    }

    private static Optional<TaskAct> mine(TaskDetail detail) {
        return PRIMARY.stream().filter(act -> isOpen(act, detail)).findFirst();
    }

    private static boolean isOpen(TaskAct act, TaskDetail detail) {
        return Optional.ofNullable(detail.acts().get(act))
                .filter(Decision::allowed)
                .isPresent();
    }

    /** The other acts that she may take; what is seldom done is behind one button. */
    List<Component> others(TaskDetail detail, Runnable reload) {
        List<Component> others = new ArrayList<>();
        if (isPendingAnswer(detail)) {
            others.add(ActionButton.secondary("task.ui.act.remind", () -> remind(detail, reload)));
            others.add(new CopyButton("task.ui.act.zalo", names.zalo(detail)));
        }
        if (WishActs.isOpen(detail)) {
            others.add(ActionButton.secondary("task.ui.act.ask-time", () -> wishes.time(detail, reload)));
        }
        if (detail.mayHandOn().allowed()) {
            others.add(ActionButton.secondary("task.ui.act.hand-on", () -> handOn(detail, reload)));
        }
        besides(detail)
                .filter(act -> !RARE.contains(act))
                .forEach(act -> others.add(ActionButton.secondary(key(act), () -> run(act, detail, reload))));
        MoreActs rare = rare(detail, reload);
        if (!rare.isEmpty()) {
            others.add(rare);
        }
        return others;
    }

    private MoreActs rare(TaskDetail detail, Runnable reload) {
        MoreActs rare = new MoreActs();
        if (WishActs.isOpen(detail)) {
            rare.act("task.ui.act.ask-change", () -> wishes.change(detail, reload));
        }
        if (detail.mayChange().allowed()) {
            rare.act("task.ui.act.change", () -> UI.getCurrent().navigate("nhiem-vu/" + detail.id() + "/sua"));
            rare.act("task.ui.act.under", () -> TaskEditPage.goUnder(detail.id()));
            rare.act("task.ui.act.repeat", () -> repeat(detail, reload));
            rare.act("task.ui.act.order", () -> UI.getCurrent().navigate("van-ban/" + papers.order(detail.id())));
        }
        if (detail.mayAnswer().allowed() && repeats.of(detail.id()).isPresent()) {
            rare.act("task.ui.act.repeat-stop", () -> {
                repeats.stop(detail.id());
                Toast.success("task.ui.repeat.stopped");
                reload.run();
            });
        }
        besides(detail).filter(RARE::contains).forEach(act -> rare.act(key(act), () -> run(act, detail, reload)));
        return rare;
    }

    /** What she may do besides the main act. */
    private static Stream<TaskAct> besides(TaskDetail detail) {
        Optional<TaskAct> first = mine(detail);
        return Stream.of(TaskAct.values())
                .filter(act -> isOpen(act, detail) && first.filter(act::equals).isEmpty());
    }

    /** Somebody else still has to do something, and she may remind them. */
    private static boolean isPendingAnswer(TaskDetail detail) {
        boolean hers = !detail.row().isSplit() && isOpen(TaskAct.FINISH, detail);
        return !hers && !detail.unfinished().isEmpty() && detail.mayAnswer().allowed();
    }

    /** A step with what she says of it, and the figure that a report of progress or a result has. */
    @FunctionalInterface
    private interface Step {
        void take(@Nullable Integer figure, String words);
    }

    private void run(TaskAct act, TaskDetail detail, Runnable reload) {
        ask(act, detail, (figure, words) -> {
            switch (act) {
                case REPORT -> route.report(detail.id(), figure == null ? -1 : figure, words);
                case FINISH -> route.finish(detail.id(), words, figure);
                default -> route.take(detail.id(), act, words);
            }
            done(act, reload);
        });
    }

    /** The same where she sees many tasks at once: if somebody was faster she is told, and sees what it is now. */
    void runAsSeen(TaskAct act, TaskDetail detail, Runnable reload) {
        long version = detail.form().version();
        ask(act, detail, (figure, words) -> {
            try {
                moves.take(detail.id(), version, act, figure, words);
                done(act, reload);
            } catch (StaleDataException late) {
                Toast.error(Texts.of(
                        "task.ui.board.faster",
                        detail.row().title(),
                        late.changedBy(),
                        VnFormat.moment(late.changedAt())));
                reload.run();
            }
        });
    }

    private void ask(TaskAct act, TaskDetail detail, Step step) {
        Optional<IndicatorRow> indicator = names.indicator(detail.form().more().aim())
                .filter(row -> row.kind().isAddedUp());
        if (act == TaskAct.REPORT) {
            new ReportDialog(detail.row(), step::take).open();
            return;
        }
        if (act == TaskAct.FINISH && indicator.isPresent()) {
            new FinishDialog(
                            Texts.of("task.ui.ask.finish", detail.row().title()),
                            indicator.get(),
                            detail.form().more().needs().expectedCount(),
                            (words, people) -> step.take(people, words))
                    .open();
            return;
        }
        String name = name(act);
        new SayDialog(
                        Texts.of("task.ui.ask." + name, detail.row().title()),
                        Texts.of("task.ui.text." + name),
                        "task.ui.say." + name,
                        key(act),
                        words -> step.take(null, words))
                .open();
    }

    /** The papers that were written of the task; empty without any. */
    Optional<PageSection> papers(TaskDetail detail) {
        List<DocumentRow> written = papers.of(detail.id());
        WorkList list = new WorkList();
        written.forEach(paper -> list.item(
                paper.title(),
                "",
                "van-ban/" + paper.id(),
                new StatusBadge(
                        Texts.of("document.state", paper.state()), paper.state().tone())));
        return written.isEmpty() ? Optional.empty() : Optional.of(new PageSection(Texts.of("task.ui.papers"), list));
    }

    private void handOn(TaskDetail detail, Runnable reload) {
        new HandOnDialog(detail.row(), choices.assignees(detail.row().lead().unitId()), (leads, words) -> {
                    tasks.handOn(detail.id(), leads, words);
                    Toast.success("task.ui.done.hand-on");
                    reload.run();
                })
                .open();
    }

    private void remind(TaskDetail detail, Runnable reload) {
        new SayDialog(
                        Texts.of("task.ui.ask.remind", detail.row().title()),
                        Texts.of("task.ui.text.remind"),
                        "task.ui.say.remind",
                        "task.ui.act.remind",
                        words -> {
                            Toast.success("task.ui.done.remind", reminders.remind(detail.id(), words));
                            reload.run();
                        })
                .open();
    }

    private void repeat(TaskDetail detail, Runnable reload) {
        TaskRepeat rule = repeats.of(detail.id()).map(TaskRepeatRow::rule).orElse(TaskRepeat.MONTHLY);
        new TaskRepeatDialog(rule, wanted -> {
                    repeats.repeat(detail.id(), wanted);
                    Toast.success("task.ui.repeat.saved");
                    reload.run();
                })
                .open();
    }

    private static void done(TaskAct act, Runnable reload) {
        Toast.success("task.ui.done." + name(act));
        reload.run();
    }

    static String key(TaskAct act) {
        return "task.ui.act." + name(act);
    }

    private static String name(TaskAct act) {
        return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
