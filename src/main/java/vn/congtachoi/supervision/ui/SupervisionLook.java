package vn.congtachoi.supervision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.supervision.CampaignStepRow;
import vn.congtachoi.supervision.SupervisionWords;
import vn.congtachoi.supervision.TeamRow;
import vn.congtachoi.supervision.VisitRow;
import vn.congtachoi.supervision.rules.VisitState;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** How states, days and people of visits look wherever they are shown. */
final class SupervisionLook {

    /** The longest name of a state stands on one line. */
    static final String STATE_WIDTH = "15rem";

    private SupervisionLook() {}

    static StatusBadge badge(VisitState state) {
        return new StatusBadge(Texts.of("supervision.state", state), state.tone());
    }

    /** The state, and what is remarkable beside it: pinned, late with its report. */
    static Div marks(VisitRow row, LocalDate today) {
        Div marks = new Div(badge(row.state()));
        marks.addClassName("app-row");
        if (row.pinned() && row.state().isAhead()) {
            marks.add(new StatusBadge(Texts.of("supervision.ui.pinned"), Tone.NEUTRAL));
        }
        LocalDate due = row.reportDue();
        if (row.state() == VisitState.NOTIFIED && due != null && due.isBefore(today)) {
            marks.add(new StatusBadge(Texts.of("supervision.ui.report-late"), Tone.LATE));
        }
        return marks;
    }

    static String day(VisitRow row) {
        return SupervisionWords.day(row.placing());
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : VnFormat.day(day);
    }

    /** "Hà Thị Hương, Chủ tịch – Trưởng đoàn" */
    static String member(TeamRow.Member member) {
        String who = member.post().isEmpty()
                ? member.name()
                : Texts.of("supervision.ui.team.member", member.name(), member.post());
        return Texts.of("supervision.ui.team.seat", who, Texts.of("supervision.role", member.role()));
    }

    /** One line of the history. */
    static String line(CampaignStepRow step) {
        String who = step.onBehalfOf().isEmpty()
                ? step.by()
                : Texts.of("supervision.ui.steps.behalf", step.by(), step.onBehalfOf());
        String line = Texts.of(
                "supervision.ui.steps.line",
                VnFormat.moment(step.at()),
                who,
                Texts.of("supervision.deed", step.deed()));
        return step.words().isEmpty() ? line : line + ": " + step.words();
    }

    static Span quiet(String words) {
        Span span = new Span(words);
        span.addClassName("app-quiet");
        return span;
    }
}
