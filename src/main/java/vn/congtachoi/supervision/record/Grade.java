package vn.congtachoi.supervision.record;

import vn.congtachoi.uikit.Tone;

/** How a finding is to be taken; strong points are findings too. */
public enum Grade {
    /** Ưu điểm. */
    STRENGTH,
    /** Đạt yêu cầu. */
    GOOD,
    /** Hạn chế. */
    WEAKNESS,
    /** Vi phạm. */
    VIOLATION;

    /** Whether something has to be done about it. */
    public boolean isFault() {
        return this == WEAKNESS || this == VIOLATION;
    }

    /** How it is coloured wherever it is shown. */
    public Tone tone() {
        return switch (this) {
            case STRENGTH -> Tone.DONE;
            case GOOD -> Tone.NEUTRAL;
            case WEAKNESS -> Tone.DUE;
            case VIOLATION -> Tone.LATE;
        };
    }
}
