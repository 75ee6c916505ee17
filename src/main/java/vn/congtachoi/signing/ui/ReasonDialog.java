package vn.congtachoi.signing.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Texts;

/** Asks why, before something is taken away; the reason stands in the history. */
class ReasonDialog extends Dialog {

    private static final int LONGEST = 300;

    private final TextField reason = Fields.text("signing.reason", LONGEST);
    private final Consumer<String> act;

    /**
     * @param question with the object's name, already looked up
     * @param consequence already looked up
     * @param act refuses with a {@link BusinessException}
     */
    ReasonDialog(String question, String consequence, String verbKey, Consumer<String> act) {
        this.act = act;
        setHeaderTitle(question);
        reason.setWidthFull();
        add(new Paragraph(consequence), reason);
        getFooter()
                .add(
                        ActionButton.quiet("uikit.confirm.cancel", this::close),
                        ActionButton.danger(verbKey, this::submit));
    }

    private void submit() {
        reason.setInvalid(false);
        try {
            act.accept(reason.getValue());
        } catch (BusinessException refusal) {
            reason.setErrorMessage(Texts.of(refusal));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        close();
    }
}
