package vn.congtachoi.event;

import java.util.EnumSet;
import java.util.Set;
import vn.congtachoi.uikit.Tone;

/** How far an event is; {@link EventAct} is the table of what leads from one state to the next. */
public enum EventState {
    /** Đề xuất: prepared by the portal when its time had come, taken on by nobody yet. */
    PROPOSED,
    /** Đang chuẩn bị. */
    PREPARING,
    /** Đã ban hành kế hoạch. */
    PLANNED,
    /** Đã tổ chức. */
    HELD,
    /** Đã tổng kết. */
    CLOSED,
    /** Hoãn. */
    POSTPONED,
    /** Hủy. */
    CANCELLED;

    /** Those in which it takes people, room and vehicle. */
    static final Set<EventState> STANDING = EnumSet.of(PREPARING, PLANNED, HELD, CLOSED);

    /** Those in which it stands in the schedules of its unit. */
    static final Set<EventState> DATED = EnumSet.of(PREPARING, PLANNED, HELD, CLOSED);

    /** Those in which it is not known yet, or not confirmed, who came. */
    static final Set<EventState> UNFINISHED = EnumSet.of(PREPARING, PLANNED, HELD);

    /** Those that units below and guests are told of. */
    static final Set<EventState> TOLD = EnumSet.of(PLANNED, HELD, CLOSED);

    /** How it is coloured wherever it is shown. */
    public Tone tone() {
        return switch (this) {
            case PROPOSED, HELD, POSTPONED -> Tone.DUE;
            case PREPARING, PLANNED -> Tone.ACTIVE;
            case CLOSED -> Tone.DONE;
            case CANCELLED -> Tone.NEUTRAL;
        };
    }

    /** Whether it still lies ahead: its plan may be changed. */
    public boolean isAhead() {
        return this == PROPOSED || this == PREPARING || this == PLANNED || this == POSTPONED;
    }

    /** Whether it took place. */
    public boolean isOver() {
        return this == HELD || this == CLOSED;
    }
}
