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
        return new StatusBadge(Texts.of("document.state", state), state.tone());
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
