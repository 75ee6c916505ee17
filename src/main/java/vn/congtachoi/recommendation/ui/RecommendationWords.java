package vn.congtachoi.recommendation.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.congtachoi.recommendation.RecommendationRow;
import vn.congtachoi.recommendation.RecommendationStepRow;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** How a recommendation and its steps are said. */
final class RecommendationWords {

    private RecommendationWords() {}

    /** The state, and beside it what else must be seen at once. */
    static StatusBadge[] badges(RecommendationRow row) {
        List<StatusBadge> badges = new ArrayList<>();
        badges.add(new StatusBadge(
                Texts.of("recommendation.state", row.state()), row.state().tone()));
        if (row.reported()) {
            badges.add(new StatusBadge(Texts.of("recommendation.ui.reported"), Tone.LATE));
        }
        if (row.repeats()) {
            badges.add(new StatusBadge(Texts.of("recommendation.ui.repeats"), Tone.DUE));
        }
        if (row.restricted()) {
            badges.add(new StatusBadge(Texts.of("recommendation.ui.restricted"), Tone.NEUTRAL));
        }
        return badges.toArray(StatusBadge[]::new);
    }

    static Div marks(RecommendationRow row) {
        Div marks = new Div(badges(row));
        marks.addClassName("app-row");
        return marks;
    }

    /** One line of the history. */
    static String line(RecommendationStepRow step) {
        String who = step.onBehalfOf().isEmpty()
                ? step.by()
                : Texts.of("recommendation.ui.on-behalf", step.by(), step.onBehalfOf());
        String line = Texts.of(
                "recommendation.ui.step",
                VnFormat.moment(step.at()),
                who,
                Texts.of("recommendation.deed", step.deed()));
        String entered = entered(step);
        LocalDate due = step.newDue();
        String until = due == null ? "" : Texts.of("recommendation.ui.step-until", VnFormat.day(due));
        return line + until + entered + (step.words().isEmpty() ? "" : ": " + step.words());
    }

    private static String entered(RecommendationStepRow step) {
        RecommendationStepRow.Entered entered = step.entered();
        if (entered == null) {
            return "";
        }
        LocalDate day = entered.day();
        return Texts.of(
                entered.number().isEmpty() ? "recommendation.ui.step-entered" : "recommendation.ui.step-entered-number",
                Texts.of("recommendation.way", entered.way()),
                day == null ? "" : VnFormat.day(day),
                entered.number());
    }
}
