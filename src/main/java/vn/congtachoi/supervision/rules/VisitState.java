package vn.congtachoi.supervision.rules;

import java.util.EnumSet;
import java.util.Set;
import vn.congtachoi.uikit.Tone;

/** How far a visit is; {@link VisitAct} is the table of what leads from one state to the next. */
public enum VisitState {
    /** Dự kiến. */
    PLANNED(0),
    /** Đã ban hành quyết định. */
    DECIDED(1),
    /** Đã thông báo đơn vị. */
    NOTIFIED(2),
    /** Đã nộp báo cáo tự kiểm tra. */
    REPORTED(3),
    /** Đang tiến hành. */
    UNDERWAY(4),
    /** Đã lập biên bản. */
    MINUTED(5),
    /** Chờ kết luận. */
    AWAITING_CONCLUSION(6),
    /** Đã kết luận. */
    CONCLUDED(7),
    /** Đang khắc phục. */
    REMEDYING(8),
    /** Hoàn thành. */
    COMPLETED(9),
    /** Hoãn. */
    POSTPONED(-1),
    /** Hủy. */
    CANCELLED(-1);

    /** Before the team stands at the door: day and team may still change. */
    public static final Set<VisitState> AHEAD = Set.copyOf(EnumSet.of(PLANNED, DECIDED, NOTIFIED, REPORTED));

    private final int depth;

    VisitState(int depth) {
        this.depth = depth;
    }

    /** How many steps of the whole way lie behind it; negative for what stands aside. */
    int depth() {
        return depth;
    }

    /** Whether the step has been taken: the visit is where it leads, or farther. */
    public boolean isPast(VisitAct step) {
        VisitState to = step.to();
        return to != null && depth >= to.depth;
    }

    /** Whether it takes place or took place: neither postponed nor cancelled. */
    public boolean isLive() {
        return depth >= 0;
    }

    /** Whether day and team may still change. */
    public boolean isAhead() {
        return AHEAD.contains(this);
    }

    /** Whether the team was there. */
    public boolean isHeld() {
        return depth >= MINUTED.depth;
    }

    /** Whether the body has been told of it. */
    public boolean isTold() {
        return depth >= NOTIFIED.depth;
    }

    /** How it is coloured wherever it is shown. */
    public Tone tone() {
        return switch (this) {
            case PLANNED, CANCELLED -> Tone.NEUTRAL;
            case DECIDED, NOTIFIED, REPORTED, UNDERWAY -> Tone.ACTIVE;
            case MINUTED, AWAITING_CONCLUSION, REMEDYING, POSTPONED -> Tone.DUE;
            case CONCLUDED, COMPLETED -> Tone.DONE;
        };
    }
}
