package vn.congtachoi.task;

import static vn.congtachoi.task.TaskState.DONE;
import static vn.congtachoi.task.TaskState.DROPPED;
import static vn.congtachoi.task.TaskState.IN_PROGRESS;
import static vn.congtachoi.task.TaskState.NEW;
import static vn.congtachoi.task.TaskState.PAUSED;
import static vn.congtachoi.task.TaskState.RETURNED;
import static vn.congtachoi.task.TaskState.TO_CONFIRM;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The one table of a task's way: from which states an act leads where, and whose it is. */
public enum TaskAct {
    /** Báo cáo tiến độ. */
    REPORT(Side.LEAD, EnumSet.of(NEW, IN_PROGRESS, RETURNED), IN_PROGRESS),
    /** Báo cáo hoàn thành; done at once where the lead gave it to herself. */
    FINISH(Side.LEAD, EnumSet.of(NEW, IN_PROGRESS, RETURNED), TO_CONFIRM),
    /** Lấy lại: she goes on with what nobody has confirmed yet. */
    TAKE_BACK(Side.LEAD, EnumSet.of(TO_CONFIRM), IN_PROGRESS),
    /** Xác nhận hoàn thành. */
    CONFIRM(Side.GIVER, EnumSet.of(TO_CONFIRM), DONE),
    /** Trả lại. */
    SEND_BACK(Side.GIVER, EnumSet.of(TO_CONFIRM), RETURNED),
    /** Tạm dừng. */
    PAUSE(Side.GIVER, EnumSet.of(NEW, IN_PROGRESS, RETURNED), PAUSED),
    /** Tiếp tục. */
    RESUME(Side.GIVER, EnumSet.of(PAUSED), IN_PROGRESS),
    /** Không thực hiện nữa. */
    DROP(Side.GIVER, EnumSet.of(NEW, IN_PROGRESS, RETURNED, PAUSED, TO_CONFIRM), DROPPED),
    /** Mở lại. */
    REOPEN(Side.GIVER, EnumSet.of(DONE, DROPPED), IN_PROGRESS);

    /** Whose an act is. */
    public enum Side {
        LEAD,
        GIVER
    }

    private final Side side;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy
    private final Set<TaskState> from;

    private final TaskState to;

    TaskAct(Side side, Set<TaskState> from, TaskState to) {
        this.side = side;
        this.from = Set.copyOf(from);
        this.to = to;
    }

    public Side side() {
        return side;
    }

    /**
     * The act that leads from one state to another; empty where none does.
     *
     * @param ownWork whether she who carries the task gave it to herself, so that nobody has to confirm it
     */
    public static Optional<TaskAct> between(TaskState from, TaskState to, boolean ownWork) {
        if (ownWork && to == TaskState.DONE && FINISH.fits(from)) {
            return Optional.of(FINISH);
        }
        return from == to
                ? Optional.empty()
                : Stream.of(values())
                        .filter(act -> act.to == to && act.fits(from))
                        .findFirst();
    }

    /** Whether the act is possible in that state. */
    public boolean fits(TaskState state) {
        return from.contains(state);
    }

    /** The state it leads to. */
    public TaskState to() {
        return to;
    }

    /** Whether whoever does it must say why. */
    public boolean needsWords() {
        return this == SEND_BACK || this == PAUSE || this == DROP || this == REOPEN;
    }
}
