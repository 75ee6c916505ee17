package vn.congtachoi.supervision;

import vn.congtachoi.uikit.Tone;

/** How far the year's plan is. */
public enum YearPlanState {
    /** Đang dự thảo. */
    DRAFT,
    /** Đã phê duyệt: campaigns that are added now were not planned. */
    APPROVED;

    /** How it is coloured wherever it is shown. */
    public Tone tone() {
        return this == DRAFT ? Tone.NEUTRAL : Tone.DONE;
    }
}
