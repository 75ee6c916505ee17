package vn.congtachoi.agenda;

import java.util.EnumSet;
import java.util.Set;
import vn.congtachoi.uikit.Tone;

/** How far a meeting is; {@link MeetingAct} is the table of what leads from one state to the next. */
public enum MeetingState {
    /** Đang chuẩn bị: only its arrangers see it. */
    DRAFT,
    /** Đã mời. */
    ANNOUNCED,
    /** Đã họp. */
    HELD,
    /** Đã kết luận. */
    CONCLUDED,
    /** Hoãn. */
    POSTPONED,
    /** Hủy. */
    CANCELLED;

    /** Those in which it takes people, room and vehicle. */
    static final Set<MeetingState> STANDING = EnumSet.of(DRAFT, ANNOUNCED, HELD, CONCLUDED);

    /** Those in which it stands in the days of whoever takes part. */
    static final Set<MeetingState> DATED = EnumSet.of(ANNOUNCED, HELD, CONCLUDED);

    /** How it is coloured wherever it is shown. */
    public Tone tone() {
        return switch (this) {
            case DRAFT, CANCELLED -> Tone.NEUTRAL;
            case ANNOUNCED -> Tone.ACTIVE;
            case HELD, POSTPONED -> Tone.DUE;
            case CONCLUDED -> Tone.DONE;
        };
    }

    /** Whether it still lies ahead: what it says may be changed. */
    public boolean isAhead() {
        return this == DRAFT || this == ANNOUNCED || this == POSTPONED;
    }
}
