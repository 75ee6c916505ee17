package vn.congtachoi.task;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.congtachoi.uikit.Tone;

/** How far a task is; {@link TaskAct} is the table of what leads from one state to the next. Lateness is no state. */
public enum TaskState {
    /** Mới giao. */
    NEW,
    /** Đang thực hiện. */
    IN_PROGRESS,
    /** Chờ xác nhận. */
    TO_CONFIRM,
    /** Hoàn thành. */
    DONE,
    /** Trả lại: to be done again, with a reason. */
    RETURNED,
    /** Tạm dừng. */
    PAUSED,
    /** Không thực hiện. */
    DROPPED;

    /** Those in which somebody still has to do something for the task to be done. */
    public static final Set<TaskState> OPEN = where(TaskState::isOpen);

    /** Those in which it lies with whoever carries it. */
    static final Set<TaskState> WITH_LEAD = where(TaskState::isWithLead);

    /** Those that count when it is told how much of the work is done. */
    static final Set<TaskState> COUNTED = where(state -> state != DROPPED);

    private static Set<TaskState> where(Predicate<TaskState> wanted) {
        return Arrays.stream(values()).filter(wanted).collect(Collectors.toUnmodifiableSet());
    }

    /** How it is coloured wherever it is shown. */
    public Tone tone() {
        return switch (this) {
            case NEW, PAUSED, DROPPED -> Tone.NEUTRAL;
            case IN_PROGRESS -> Tone.ACTIVE;
            case TO_CONFIRM -> Tone.DUE;
            case DONE -> Tone.DONE;
            case RETURNED -> Tone.LATE;
        };
    }

    /** Whether it lies with whoever carries it. */
    public boolean isWithLead() {
        return this == NEW || this == IN_PROGRESS || this == RETURNED;
    }

    /** Whether it is neither done nor given up. */
    public boolean isOpen() {
        return this != DONE && this != DROPPED;
    }
}
