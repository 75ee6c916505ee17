package vn.congtachoi.recommendation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.congtachoi.recommendation.RecommendationStanding;
import vn.congtachoi.uikit.KeyFigure;
import vn.congtachoi.uikit.ProgressStrip;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** How the open recommendations of a list stand: what waits, and how long they have been open. */
class RecommendationStrip extends Composite<Div> {

    private static final long HUNDRED = 100;

    void show(RecommendationStanding standing) {
        getContent().removeAll();
        getContent()
                .add(KeyFigure.row(
                        figure("open", standing.open()),
                        figure("to-confirm", standing.toConfirm()),
                        figure("late", standing.late()),
                        figure("reported", standing.reported())));
        if (standing.open() > 0) {
            ProgressStrip ages = new ProgressStrip(List.of(
                    bar("30", standing.upTo30(), standing.open(), Tone.ACTIVE),
                    bar("60", standing.upTo60(), standing.open(), Tone.ACTIVE),
                    bar("90", standing.upTo90(), standing.open(), Tone.DUE),
                    bar("over", standing.over90(), standing.open(), Tone.LATE)));
            ages.getElement().setAttribute("role", "group");
            ages.getElement().setAttribute("aria-label", Texts.of("recommendation.ui.ages"));
            getContent().add(ages);
        }
    }

    private static KeyFigure figure(String key, long number) {
        return new KeyFigure(Texts.of("recommendation.ui.strip." + key), VnFormat.number(number), "");
    }

    private static ProgressStrip.Bar bar(String key, long number, long of, Tone tone) {
        return new ProgressStrip.Bar(
                Texts.of("recommendation.ui.age." + key),
                number,
                of,
                Texts.of("recommendation.ui.age.share", number * HUNDRED / of),
                tone);
    }
}
