package vn.congtachoi.uikit;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.congtachoi.kernel.BusinessException;

/** One step with a few words: why, or what the next one should know. A refusal stands beside the words. */
public class SayDialog extends Dialog {

    private static final int LENGTH = 1000;

    private final TextArea words;
    private final Consumer<String> act;

    /**
     * @param title already looked up
     * @param text what will happen, already looked up
     * @param labelKey of the field
     * @param verbKey of the button
     */
    public SayDialog(String title, String text, String labelKey, String verbKey, Consumer<String> act) {
        this.act = act;
        words = Fields.area(labelKey, LENGTH);
        setHeaderTitle(title);
        Div body = new Div(new Paragraph(text), words);
        body.addClassName("app-submit__content");
        add(body);
        ActionButton accept = ActionButton.primary(verbKey, this::accept);
        KeyboardShortcuts.submit(accept, this);
        getFooter().add(ActionButton.quiet("uikit.confirm.cancel", this::close), accept);
        words.focus();
    }

    private void accept() {
        try {
            act.accept(words.getValue());
            close();
        } catch (BusinessException refusal) {
            words.setErrorMessage(Texts.of(refusal));
            words.setInvalid(true);
            words.focus();
        }
    }
}
