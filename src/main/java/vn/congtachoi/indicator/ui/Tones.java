package vn.congtachoi.indicator.ui;

import vn.congtachoi.indicator.ReturnState;
import vn.congtachoi.uikit.Tone;

/** The colour of a state; its word stands beside it. */
final class Tones {

    private Tones() {}

    static Tone of(ReturnState state) {
        return switch (state) {
            case NOT_STARTED -> Tone.NEUTRAL;
            case DRAFTING, SUBMITTED -> Tone.ACTIVE;
            case NEEDS_SUPPLEMENT, REOPENED -> Tone.DUE;
            case APPROVED, LOCKED -> Tone.DONE;
        };
    }
}
