package vn.congtachoi.agenda.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import vn.congtachoi.agenda.opinion.Stance;
import vn.congtachoi.agenda.opinion.VoiceRow;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Texts;

/** One answer: what she thinks, in two taps, and her words where she has any. */
class OpinionAnswerPanel extends Composite<Div> {

    private static final int LENGTH = 4000;

    private final RadioButtonGroup<Stance> stance = new RadioButtonGroup<>();
    private final TextArea words = Fields.area("agenda.ui.opinion.say", LENGTH);
    private final BiConsumer<Stance, String> saying;

    /** @param saying takes the answer, or refuses it with a sentence */
    OpinionAnswerPanel(VoiceRow voice, BiConsumer<Stance, String> saying) {
        this.saying = saying;
        stance.setItems(Stance.ANSWERS);
        stance.setItemLabelGenerator(each -> Texts.of("agenda.stance", each));
        stance.setAriaLabel(Texts.of("agenda.ui.opinion.yours"));
        stance.addClassName("app-stances");
        stance.addValueChangeListener(event -> follow());
        words.setMinRows(2);
        words.setValue(voice.words());
        if (voice.stance() != Stance.UNSAID) {
            stance.setValue(voice.stance());
        }
        follow();
        ActionButton send = ActionButton.primary(
                        voice.stance() == Stance.UNSAID ? "agenda.ui.opinion.send" : "agenda.ui.opinion.send-again",
                        this::send)
                .with(AppIcon.CHECK);
        getContent().addClassName("app-opinion-answer");
        getContent().add(stance, words, send);
    }

    private void follow() {
        Stance chosen = stance.getValue();
        boolean needed = chosen != null && chosen.needsWords();
        words.setLabel(Texts.of(needed ? "agenda.ui.opinion.say-needed" : "agenda.ui.opinion.say"));
    }

    private void send() {
        stance.setInvalid(false);
        words.setInvalid(false);
        Stance chosen = stance.getValue();
        if (chosen == null) {
            stance.setErrorMessage(Texts.of("agenda.ui.opinion.choose"));
            stance.setInvalid(true);
            return;
        }
        try {
            saying.accept(chosen, words.getValue());
        } catch (BusinessException refusal) {
            words.setErrorMessage(Texts.of(refusal));
            words.setInvalid(true);
            words.focus();
        }
    }
}
