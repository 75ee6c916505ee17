package vn.congtachoi.agenda;

import static vn.congtachoi.agenda.MeetingState.ANNOUNCED;
import static vn.congtachoi.agenda.MeetingState.CANCELLED;
import static vn.congtachoi.agenda.MeetingState.CONCLUDED;
import static vn.congtachoi.agenda.MeetingState.DRAFT;
import static vn.congtachoi.agenda.MeetingState.HELD;
import static vn.congtachoi.agenda.MeetingState.POSTPONED;

import java.util.EnumSet;
import java.util.Set;

/** The one table of a meeting's way: from which states an act leads where, and whose it is. */
public enum MeetingAct {
    /** Gửi giấy mời. */
    ANNOUNCE(Side.ARRANGER, EnumSet.of(DRAFT, POSTPONED), ANNOUNCED),
    /** Xác nhận đã họp. */
    HOLD(Side.ARRANGER, EnumSet.of(ANNOUNCED), HELD),
    /** Kết luận. */
    CONCLUDE(Side.CHAIR, EnumSet.of(HELD), CONCLUDED),
    /** Sửa kết luận. */
    REOPEN(Side.CHAIR, EnumSet.of(CONCLUDED), HELD),
    /** Hoãn. */
    POSTPONE(Side.ARRANGER, EnumSet.of(ANNOUNCED), POSTPONED),
    /** Hủy. */
    CANCEL(Side.ARRANGER, EnumSet.of(DRAFT, ANNOUNCED, POSTPONED), CANCELLED);

    /** Whose an act is. */
    public enum Side {
        /** Whoever arranges meetings of the unit, its chair, its secretary. */
        ARRANGER,
        /** Its chair or secretary; where somebody outside chairs it, also whoever arranges it. */
        CHAIR
    }

    private final Side side;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy
    private final Set<MeetingState> from;

    private final MeetingState to;

    MeetingAct(Side side, Set<MeetingState> from, MeetingState to) {
        this.side = side;
        this.from = Set.copyOf(from);
        this.to = to;
    }

    public Side side() {
        return side;
    }

    /** Whether the act is possible in that state. */
    public boolean fits(MeetingState state) {
        return from.contains(state);
    }

    /** The state it leads to. */
    public MeetingState to() {
        return to;
    }

    /** Whether whoever does it must say why. */
    public boolean needsWords() {
        return this == POSTPONE || this == CANCEL || this == REOPEN;
    }
}
