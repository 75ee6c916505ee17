package vn.congtachoi.indicator;

import java.util.Map;
import java.util.Set;

/** States of the return of one unit in one round. Lateness is a mark, not a state. */
public enum ReturnState {
    /** Chưa nhập. */
    NOT_STARTED,
    /** Đang nhập. */
    DRAFTING,
    /** Đã nộp. */
    SUBMITTED,
    /** Cần bổ sung: single cells were asked again, the rest stands. */
    NEEDS_SUPPLEMENT,
    /** Đã duyệt. */
    APPROVED,
    /** Đã khóa. */
    LOCKED,
    /** Mở lại: the whole return may be changed again. */
    REOPENED;

    private static final Map<ReturnState, Set<ReturnState>> NEXT = Map.of(
            NOT_STARTED, Set.of(DRAFTING, SUBMITTED, LOCKED),
            DRAFTING, Set.of(SUBMITTED, LOCKED),
            SUBMITTED, Set.of(DRAFTING, NEEDS_SUPPLEMENT, APPROVED, REOPENED, LOCKED),
            NEEDS_SUPPLEMENT, Set.of(SUBMITTED, REOPENED, LOCKED),
            APPROVED, Set.of(NEEDS_SUPPLEMENT, REOPENED, LOCKED),
            LOCKED, Set.of(REOPENED),
            REOPENED, Set.of(SUBMITTED, LOCKED));

    /** Whether a return may go from this state to the other. */
    public boolean canBecome(ReturnState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether every cell may still be changed by the unit itself. */
    public boolean isEditable() {
        return this == NOT_STARTED || this == DRAFTING || this == REOPENED;
    }

    /** Whether the figures lie at the level above. */
    public boolean isSent() {
        return this == SUBMITTED || this == NEEDS_SUPPLEMENT || this == APPROVED;
    }
}
