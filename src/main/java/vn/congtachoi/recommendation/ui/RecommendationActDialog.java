package vn.congtachoi.recommendation.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.congtachoi.recommendation.RecommendationAct;
import vn.congtachoi.recommendation.RecommendationDetail;
import vn.congtachoi.recommendation.RecommendationSaying;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.RecordDialog;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** One step of the issuing side: why, and until when where it gives a new day. */
class RecommendationActDialog extends RecordDialog {

    private static final int LENGTH = 4000;

    private final RecommendationDetail detail;
    private final RecommendationAct act;
    private final Consumer<RecommendationSaying> take;
    private final DatePicker day = Fields.day("recommendation.ui.new-day");
    private final TextArea words;

    RecommendationActDialog(RecommendationDetail detail, RecommendationAct act, Consumer<RecommendationSaying> take) {
        super(Texts.of(
                "recommendation.ui.ask",
                Texts.of("recommendation.act", act),
                detail.row().code()));
        this.detail = detail;
        this.act = act;
        this.take = take;
        words = Fields.area(act.needsWords() ? "recommendation.ui.why" : "recommendation.ui.more", LENGTH);
        day.setVisible(act.needsDay());
        day.setHelperText(
                Texts.of("recommendation.ui.day-now", VnFormat.day(detail.row().dueOn())));
        fill("recommendation.act." + act.name(), new Paragraph(Texts.of("recommendation.ui.text", act)), day, words);
        words.focus();
    }

    @Override
    protected void save() {
        take.accept(
                new RecommendationSaying(words.getValue(), act.needsDay() ? day.getValue() : null, detail.version()));
    }
}
