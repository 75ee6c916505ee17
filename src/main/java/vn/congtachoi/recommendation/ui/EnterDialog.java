package vn.congtachoi.recommendation.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import vn.congtachoi.attachment.AttachmentRow;
import vn.congtachoi.attachment.ui.AttachmentPanel;
import vn.congtachoi.recommendation.AnswerWay;
import vn.congtachoi.recommendation.OutsideAnswer;
import vn.congtachoi.recommendation.RecommendationAct;
import vn.congtachoi.recommendation.RecommendationDetail;
import vn.congtachoi.recommendation.RecommendationProofs;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FileField;
import vn.congtachoi.uikit.RecordDialog;
import vn.congtachoi.uikit.Texts;

/** Nhập thay: what an outside body answered, with the scan of its paper. */
class EnterDialog extends RecordDialog {

    private static final int LENGTH = 4000;
    private static final int NUMBER_LENGTH = 60;

    private final Select<RecommendationAct> what;
    private final DatePicker day = Fields.day("recommendation.ui.enter.day");
    private final Select<AnswerWay> way = Fields.choice(
            "recommendation.ui.enter.way",
            Arrays.asList(AnswerWay.values()),
            one -> Texts.of("recommendation.way", one));
    private final TextField number = Fields.text("recommendation.ui.enter.number", NUMBER_LENGTH);
    private final TextArea words = Fields.area("recommendation.ui.enter.words", LENGTH);
    private final BiConsumer<RecommendationAct, OutsideAnswer> taking;

    EnterDialog(
            RecommendationDetail detail,
            RecommendationProofs proofs,
            BiConsumer<RecommendationAct, OutsideAnswer> taking) {
        super(Texts.of("recommendation.ui.enter.title", detail.row().addressee()));
        this.taking = taking;
        List<RecommendationAct> acts = answers(detail);
        what = Fields.choice("recommendation.ui.enter.what", acts, act -> Texts.of("recommendation.act", act));
        what.setValue(acts.getFirst());
        way.setValue(AnswerWay.PAPER);
        FileField scan = new FileField(
                "recommendation.ui.enter.scan",
                AppIcon.PAPERCLIP,
                AttachmentPanel.ACCEPTED,
                (name, bytes) -> {
                    AttachmentRow row = proofs.add(detail.id(), name, bytes);
                    return new FileField.Kept(row.id(), row.name(), row.path());
                },
                dropped -> proofs.remove(detail.id(), dropped, Texts.of("recommendation.ui.enter.dropped")));
        scan.keepOriginal();
        fill(
                "recommendation.ui.enter.save",
                new Paragraph(Texts.of("recommendation.ui.enter.text")),
                what,
                day,
                way,
                number,
                words,
                scan);
    }

    /** What can be answered from where it stands: first that it is done. */
    static List<RecommendationAct> answers(RecommendationDetail detail) {
        return List.of(RecommendationAct.ANSWER, RecommendationAct.START, RecommendationAct.DISAGREE).stream()
                .filter(act -> act.fits(detail.row().state()))
                .toList();
    }

    @Override
    protected void save() {
        taking.accept(
                what.getValue(),
                new OutsideAnswer(day.getValue(), way.getValue(), number.getValue(), words.getValue()));
    }
}
