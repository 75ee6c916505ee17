package vn.congtachoi.document.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.IntConsumer;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.KeyboardShortcuts;
import vn.congtachoi.uikit.Texts;

/** Phát hành: how many copies were printed, for the register. */
class IssueDialog extends Dialog {

    private final IntegerField copies = new IntegerField(Texts.of("document.ui.issue.copies"));
    private final IntConsumer issue;

    /**
     * @param title already looked up
     * @param text what will happen, already looked up
     */
    IssueDialog(String title, String text, IntConsumer issue) {
        this.issue = issue;
        setHeaderTitle(title);
        copies.setHelperText(Texts.of("document.ui.issue.copies-hint"));
        copies.setStepButtonsVisible(true);
        copies.setMin(1);
        copies.setValue(1);
        copies.setManualValidation(true);
        Div body = new Div(new Paragraph(text), copies);
        body.addClassName("app-submit__content");
        add(body);
        ActionButton accept = ActionButton.primary("document.ui.act.issue", this::accept);
        KeyboardShortcuts.submit(accept, this);
        getFooter().add(ActionButton.quiet("uikit.confirm.cancel", this::close), accept);
    }

    private void accept() {
        Integer number = copies.getValue();
        try {
            issue.accept(number == null ? 0 : number);
            close();
        } catch (BusinessException refusal) {
            copies.setErrorMessage(Texts.of(refusal));
            copies.setInvalid(true);
            copies.focus();
        }
    }
}
