package vn.congtachoi.report.ui;

import java.util.UUID;
import vn.congtachoi.document.DocumentState;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;

/** The paper of a report: where it stands and where it opens. */
final class PaperStates {

    private PaperStates() {}

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

    static String path(UUID paper) {
        return "van-ban/" + paper;
    }
}
