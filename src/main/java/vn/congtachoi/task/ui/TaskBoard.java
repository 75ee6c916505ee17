package vn.congtachoi.task.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.TaskAct;
import vn.congtachoi.task.TaskDetail;
import vn.congtachoi.task.TaskFilter;
import vn.congtachoi.task.TaskGroups;
import vn.congtachoi.task.TaskOrder;
import vn.congtachoi.task.TaskReading;
import vn.congtachoi.task.TaskRow;
import vn.congtachoi.task.TaskState;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.VnFormat;

/**
 * Cards in the column of their state. A card that is dropped on another column takes the act of the one transition table
 * that leads there; what is refused is said with its reason, and the card stays.
 */
class TaskBoard extends Composite<Div> {

    private static final int STEP = 50;

    /** The columns in the order in which a task goes through them. */
    private static final List<TaskState> WAY = List.of(
            TaskState.NEW,
            TaskState.IN_PROGRESS,
            TaskState.RETURNED,
            TaskState.TO_CONFIRM,
            TaskState.DONE,
            TaskState.PAUSED,
            TaskState.DROPPED);

    private final TaskReading tasks;
    private final TaskGroups groups;
    private final TaskActs acts;
    private final TaskViewParts parts;
    private final Runnable refresh;
    private final Map<TaskState, Integer> most = new EnumMap<>(TaskState.class);
    private TaskFilter shown = TaskFilter.OPEN;

    TaskBoard(TaskReading tasks, TaskGroups groups, TaskActs acts, TaskViewParts parts, Runnable refresh) {
        this.tasks = tasks;
        this.groups = groups;
        this.acts = acts;
        this.parts = parts;
        this.refresh = refresh;
        getContent().addClassName("app-board");
    }

    void show(TaskLook look, String from) {
        if (!look.filter().equals(shown)) {
            most.clear();
            shown = look.filter();
        }
        List<TaskState> states = states(shown);
        Map<TaskState, Long> counts = groups.states(shown.withStates(Set.copyOf(states)));
        getContent().removeAll();
        states.forEach(state -> getContent().add(column(state, counts.getOrDefault(state, 0L), look, from)));
    }

    /** The chosen ones; beside what is open also what was done, so that there is where to drop it. */
    private static List<TaskState> states(TaskFilter filter) {
        return filter.states().isEmpty()
                ? WAY
                : WAY.stream()
                        .filter(state ->
                                state == TaskState.DONE || filter.states().contains(state))
                        .toList();
    }

    private Section column(TaskState state, long count, TaskLook look, String from) {
        int limit = most.getOrDefault(state, STEP);
        List<TaskRow> rows = tasks.page(
                look.filter().withStates(Set.of(state)),
                state.isOpen() ? TaskOrder.DUE : TaskOrder.LATEST,
                PageRequest.of(0, limit));
        Map<Assignee, String> leads =
                parts.names().of(rows.stream().map(TaskRow::lead).distinct().toList());
        H2 heading = new H2(Texts.of("task.state", state));
        Span number = new Span(VnFormat.number(count));
        Div head = new Div(heading, number);
        head.addClassName("app-board__head");
        Section column = new Section(head);
        column.addClassNames(
                "app-board__column", "app-board__column--" + state.tone().name().toLowerCase(java.util.Locale.ROOT));
        column.setAriaLabel(Texts.of("task.ui.board.column", Texts.of("task.state", state), count));
        rows.forEach(row -> column.add(card(row, leads.getOrDefault(row.lead(), ""), look, from)));
        if (rows.isEmpty()) {
            column.add(new Span(Texts.of("task.ui.board.empty")));
        }
        if (count > rows.size()) {
            column.add(ActionButton.quiet("task.ui.group.more", () -> {
                most.put(state, limit + STEP);
                refresh.run();
            }));
        }
        DropTarget.create(column).addDropListener(event -> event.getDragData()
                .filter(TaskRow.class::isInstance)
                .map(TaskRow.class::cast)
                .ifPresent(row -> drop(row, state)));
        return column;
    }

    private TaskBoardCard card(TaskRow row, String lead, TaskLook look, String from) {
        TaskBoardCard card = new TaskBoardCard(row, lead, from, () -> choose(row));
        DragSource.create(card).setDragData(row);
        if (row.id().equals(look.at())) {
            card.cameFrom();
        }
        return card;
    }

    /** Where it was dropped says which act is meant. */
    private void drop(TaskRow row, TaskState to) {
        if (row.state() == to) {
            return;
        }
        read(row).ifPresent(detail -> TaskAct.between(row.state(), to, isOwnWork(row))
                .ifPresentOrElse(
                        act -> take(act, detail),
                        () -> Toast.error(Texts.of(
                                "task.ui.board.no-way",
                                row.title(),
                                Texts.of("task.state", row.state()),
                                Texts.of("task.state", to)))));
    }

    private static boolean isOwnWork(TaskRow row) {
        return row.giverId().equals(row.lead().personId());
    }

    private void take(TaskAct act, TaskDetail detail) {
        Decision decision = detail.acts().getOrDefault(act, Decision.no("task.act.state"));
        if (decision.allowed()) {
            acts.runAsSeen(act, detail, refresh);
        } else {
            Toast.error(Texts.of(decision));
        }
    }

    /** The same with the keyboard and on the phone: the acts by name. */
    private void choose(TaskRow row) {
        read(row).ifPresent(detail -> new TaskActsDialog(detail, act -> take(act, detail)).open());
    }

    /** The task as it is now; empty, and said, when it is no longer as the board shows it. */
    private Optional<TaskDetail> read(TaskRow row) {
        try {
            TaskDetail detail = tasks.detail(row.id());
            if (detail.row().state() == row.state() && detail.row().since().equals(row.since())) {
                return Optional.of(detail);
            }
            Toast.error(Texts.of(
                    "task.ui.board.moved",
                    row.title(),
                    detail.steps().isEmpty() ? "" : detail.steps().getLast().by(),
                    Texts.of("task.state", detail.row().state())));
        } catch (BusinessException gone) {
            Toast.error(Texts.of(gone));
        }
        refresh.run();
        return Optional.empty();
    }
}
