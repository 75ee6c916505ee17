package vn.congtachoi.document.ui;

import vn.congtachoi.document.DocumentState;
import vn.congtachoi.document.RegisterState;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;

/** States of papers and of their numbers as words with a colour. */
final class StateTones {

    private StateTones() {}

    static StatusBadge badge(DocumentState state) {
        return new StatusBadge(Texts.of("document.state", state), tone(state));
    }

    private static Tone tone(DocumentState state) {
        return switch (state) {
            case DRAFT, FILED -> Tone.NEUTRAL;
            case CONTENT_REVIEW, FORMAT_CHECK, SIGNED, SEALED -> Tone.ACTIVE;
            case TO_SIGN -> Tone.DUE;
            case ISSUED -> Tone.DONE;
            case RETURNED, WITHDRAWN, CANCELLED -> Tone.LATE;
        };
    }

    static StatusBadge badge(RegisterState state) {
        return new StatusBadge(
                Texts.of("document.register.state-of", state),
                switch (state) {
                    case RESERVED -> Tone.DUE;
                    case USED -> Tone.DONE;
                    case CANCELLED -> Tone.LATE;
                });
    }
}
