package vn.congtachoi.agenda.opinion;

import vn.congtachoi.uikit.Tone;

/** Where a question stands. */
public enum OpinionState {
    /** Only whoever asks sees it. */
    DRAFT,
    ASKING,
    /** Kết thúc: what was answered stands still. */
    ENDED,
    WITHDRAWN;

    /** How it is coloured wherever it is shown. */
    public Tone tone() {
        return switch (this) {
            case DRAFT, WITHDRAWN -> Tone.NEUTRAL;
            case ASKING -> Tone.ACTIVE;
            case ENDED -> Tone.DONE;
        };
    }
}
