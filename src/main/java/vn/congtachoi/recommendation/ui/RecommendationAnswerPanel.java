package vn.congtachoi.recommendation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.recommendation.RecommendationAct;
import vn.congtachoi.recommendation.RecommendationDetail;
import vn.congtachoi.recommendation.RecommendationSaying;
import vn.congtachoi.recommendation.RecommendationService;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.UnsentText;

/** What the addressee answers: that it is done, that it is begun, or that she does not agree. */
class RecommendationAnswerPanel extends Composite<Div> {

    private static final int LENGTH = 4000;

    private final RecommendationDetail detail;
    private final RecommendationService service;
    private final Runnable reload;
    private final TextArea words = Fields.area("recommendation.ui.answer.words", LENGTH);

    /** @param unsent under which the browser keeps what is being typed */
    RecommendationAnswerPanel(
            RecommendationDetail detail, RecommendationService service, String unsent, Runnable reload) {
        this.detail = detail;
        this.service = service;
        this.reload = reload;
        UnsentText.keep(words, unsent);
        Div buttons = new Div();
        buttons.addClassName("app-row");
        offer(
                buttons,
                RecommendationAct.ANSWER,
                ActionButton.primary("recommendation.act.ANSWER", () -> send(RecommendationAct.ANSWER))
                        .with(AppIcon.SEND));
        offer(
                buttons,
                RecommendationAct.START,
                ActionButton.secondary("recommendation.act.START", () -> send(RecommendationAct.START)));
        offer(
                buttons,
                RecommendationAct.DISAGREE,
                ActionButton.quiet("recommendation.act.DISAGREE", () -> send(RecommendationAct.DISAGREE)));
        Paragraph hint = new Paragraph(Texts.of("recommendation.ui.answer.hint"));
        hint.addClassName("app-quiet");
        getContent().addClassName("app-opinion-answer");
        getContent().add(hint, words, buttons);
    }

    private void offer(Div buttons, RecommendationAct act, ActionButton button) {
        if (detail.isOpen(act)) {
            buttons.add(button);
        }
    }

    private void send(RecommendationAct act) {
        words.setInvalid(false);
        try {
            service.take(detail.id(), act, RecommendationSaying.of(words.getValue(), detail.version()));
        } catch (BusinessException refusal) {
            words.setErrorMessage(Texts.of(refusal));
            words.setInvalid(true);
            words.focus();
            return;
        }
        UnsentText.forget(words);
        Toast.success("recommendation.ui.done." + act.name());
        reload.run();
    }
}
