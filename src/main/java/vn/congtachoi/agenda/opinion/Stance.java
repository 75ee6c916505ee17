package vn.congtachoi.agenda.opinion;

import java.util.List;
import vn.congtachoi.uikit.Tone;

/** What somebody answered, in the order in which answers are counted out. */
public enum Stance {
    /** Đồng ý. */
    AGREE,
    /** Góp ý: she agrees if this is changed. */
    AMEND,
    /** Không đồng ý. */
    DISAGREE,
    /** Chưa trả lời. */
    UNSAID;

    /** What can be answered. */
    public static final List<Stance> ANSWERS = List.of(AGREE, AMEND, DISAGREE);

    /** Whether she must say what is to be changed, or why not. */
    public boolean needsWords() {
        return this == AMEND || this == DISAGREE;
    }

    /** How it is coloured wherever it is shown. */
    public Tone tone() {
        return switch (this) {
            case UNSAID -> Tone.NEUTRAL;
            case AGREE -> Tone.DONE;
            case AMEND -> Tone.DUE;
            case DISAGREE -> Tone.LATE;
        };
    }
}
