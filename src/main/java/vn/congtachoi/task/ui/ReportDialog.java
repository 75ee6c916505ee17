package vn.congtachoi.task.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.task.TaskRow;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.KeyboardShortcuts;
import vn.congtachoi.uikit.Texts;

/** How far it is, and what was done. */
class ReportDialog extends Dialog {

    private static final int LENGTH = 2000;
    private static final int MOST = 99;

    /** Takes what was said, or refuses it. */
    @FunctionalInterface
    interface Report {
        void take(int percent, String words);
    }

    private final IntegerField percent = new IntegerField(Texts.of("task.ui.report.percent"));
    private final TextArea words = Fields.area("task.ui.report.words", LENGTH);
    private final Report report;

    ReportDialog(TaskRow row, Report report) {
        this.report = report;
        setHeaderTitle(Texts.of("task.ui.ask.report", row.title()));
        percent.setMin(0);
        percent.setMax(MOST);
        percent.setValue(Math.min(MOST, row.percent()));
        percent.setStepButtonsVisible(true);
        Div body = new Div(words, percent);
        body.addClassName("app-submit__content");
        add(body);
        ActionButton accept = ActionButton.primary("task.ui.act.report", this::accept);
        KeyboardShortcuts.submit(accept, this);
        getFooter().add(ActionButton.quiet("uikit.confirm.cancel", this::close), accept);
        words.focus();
    }

    private void accept() {
        try {
            Integer reached = percent.getValue();
            report.take(reached == null ? -1 : reached, words.getValue());
            close();
        } catch (BusinessException refusal) {
            boolean figure = refusal.messageKey().key().equals("task.error.percent");
            percent.setInvalid(figure);
            percent.setErrorMessage(Texts.of(refusal));
            words.setInvalid(!figure);
            words.setErrorMessage(Texts.of(refusal));
        }
    }
}
