package vn.congtachoi.event;

import static vn.congtachoi.event.EventState.CANCELLED;
import static vn.congtachoi.event.EventState.CLOSED;
import static vn.congtachoi.event.EventState.HELD;
import static vn.congtachoi.event.EventState.PLANNED;
import static vn.congtachoi.event.EventState.POSTPONED;
import static vn.congtachoi.event.EventState.PREPARING;
import static vn.congtachoi.event.EventState.PROPOSED;

import java.util.EnumSet;
import java.util.Set;

/** The one table of an event's way: from which states an act leads where. */
public enum EventAct {
    /** Nhận chuẩn bị. */
    TAKE_ON(EnumSet.of(PROPOSED), PREPARING),
    /** Ban hành kế hoạch: by its signed paper, or on paper beside the portal. */
    ISSUE(EnumSet.of(PREPARING), PLANNED),
    /** Xác nhận đã tổ chức. */
    HOLD(EnumSet.of(PREPARING, PLANNED), HELD),
    /** Xác nhận kết quả: its lead says what came of it. */
    CLOSE(EnumSet.of(HELD), CLOSED),
    /** Sửa kết quả. */
    REOPEN(EnumSet.of(CLOSED), HELD),
    /** Hoãn. */
    POSTPONE(EnumSet.of(PREPARING, PLANNED), POSTPONED),
    /** Chuẩn bị lại. */
    RESUME(EnumSet.of(POSTPONED), PREPARING),
    /** Không tổ chức. */
    CANCEL(EnumSet.of(PROPOSED, PREPARING, PLANNED, POSTPONED), CANCELLED);

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy
    private final Set<EventState> from;

    private final EventState to;

    EventAct(Set<EventState> from, EventState to) {
        this.from = Set.copyOf(from);
        this.to = to;
    }

    /** Whether the act is possible in that state. */
    public boolean fits(EventState state) {
        return from.contains(state);
    }

    /** The state it leads to. */
    public EventState to() {
        return to;
    }

    /** Whether whoever does it must say why. */
    public boolean needsWords() {
        return this == POSTPONE || this == CANCEL || this == REOPEN;
    }

    /** Whether it is its lead's or chair's, not everybody's who prepares. */
    public boolean isOfHead() {
        return this == CLOSE || this == REOPEN;
    }
}
