package vn.congtachoi.report.ui;

import java.util.UUID;
import vn.congtachoi.document.DocumentState;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;

/** The paper of a report: where it stands and where it opens. */
final class PaperStates {

    private PaperStates() {}

    static StatusBadge badge(DocumentState state) {
        return new StatusBadge(Texts.of("document.state", state), state.tone());
    }

    static String path(UUID paper) {
        return "van-ban/" + paper;
    }
}
