package vn.congtachoi.agenda.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.agenda.GuestAnswer;
import vn.congtachoi.agenda.GuestRow;
import vn.congtachoi.agenda.PersonChoice;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.KeyboardShortcuts;
import vn.congtachoi.uikit.Texts;

/** Whether she comes, who goes in her place, or why she does not come. */
class AnswerDialog extends Dialog {

    private static final int LENGTH = 1000;

    /** Takes the answer, or refuses it. */
    @FunctionalInterface
    interface Answering {
        void take(GuestAnswer answer, @Nullable UUID standIn, String words);
    }

    private final RadioButtonGroup<GuestAnswer> answer = new RadioButtonGroup<>(Texts.of("agenda.ui.answer.label"));
    private final ComboBox<PersonChoice> standIn = Fields.oneOfMany("agenda.ui.answer.stand-in", PersonChoice::words);
    private final TextArea words = Fields.area("agenda.ui.answer.words", LENGTH);
    private final Answering answering;

    /** @param people who may go in her place; none for a guest from outside */
    AnswerDialog(GuestRow guest, List<PersonChoice> people, Answering answering) {
        this.answering = answering;
        setHeaderTitle(Texts.of("agenda.ui.answer.title", guest.name()));
        answer.setItems(
                people.isEmpty()
                        ? List.of(GuestAnswer.COMING, GuestAnswer.NOT_COMING)
                        : List.of(GuestAnswer.COMING, GuestAnswer.STAND_IN, GuestAnswer.NOT_COMING));
        answer.setItemLabelGenerator(each -> Texts.of("agenda.answer", each));
        answer.addValueChangeListener(event -> follow());
        answer.setValue(guest.answer() == GuestAnswer.PENDING ? GuestAnswer.COMING : guest.answer());
        standIn.setItems(
                (choice, typed) -> VietnameseText.fold(choice.words()).contains(VietnameseText.fold(typed)), people);
        words.setValue(guest.words());
        follow();
        Div body = new Div(answer, standIn, words);
        body.addClassName("app-submit__content");
        add(body);
        ActionButton accept = ActionButton.primary("agenda.ui.answer.send", this::accept);
        KeyboardShortcuts.submit(accept, this);
        getFooter().add(ActionButton.quiet("uikit.confirm.cancel", this::close), accept);
    }

    private void follow() {
        standIn.setVisible(answer.getValue() == GuestAnswer.STAND_IN);
        words.setLabel(Texts.of(
                answer.getValue() == GuestAnswer.NOT_COMING ? "agenda.ui.answer.why" : "agenda.ui.answer.words"));
    }

    private void accept() {
        standIn.setInvalid(false);
        words.setInvalid(false);
        PersonChoice other = standIn.getValue();
        try {
            answering.take(answer.getValue(), other == null ? null : other.personId(), words.getValue());
            close();
        } catch (BusinessException refusal) {
            boolean person = answer.getValue() == GuestAnswer.STAND_IN;
            standIn.setInvalid(person);
            standIn.setErrorMessage(Texts.of(refusal));
            words.setInvalid(!person);
            words.setErrorMessage(Texts.of(refusal));
        }
    }
}
