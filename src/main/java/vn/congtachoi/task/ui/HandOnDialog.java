package vn.congtachoi.task.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.AssigneeChoice;
import vn.congtachoi.task.TaskRow;
import vn.congtachoi.task.ui.fields.AssigneeField;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.KeyboardShortcuts;
import vn.congtachoi.uikit.Texts;

/** Phân công tiếp: to whom inside the unit, or to which of its branches. */
class HandOnDialog extends Dialog {

    private static final int LENGTH = 2000;

    /** Takes what was chosen, or refuses it. */
    @FunctionalInterface
    interface Handing {
        void take(List<Assignee> leads, String words);
    }

    private final AssigneeField who = new AssigneeField("task.ui.quick.who");
    private final TextArea words = Fields.area("task.ui.say.hand-on", LENGTH);
    private final Handing handing;

    HandOnDialog(TaskRow row, List<AssigneeChoice> choices, Handing handing) {
        this.handing = handing;
        who.offer(choices);
        setHeaderTitle(Texts.of("task.ui.ask.hand-on", row.title()));
        Div body = new Div(new Paragraph(Texts.of("task.ui.text.hand-on")), who, words);
        body.addClassName("app-submit__content");
        add(body);
        ActionButton accept = ActionButton.primary("task.ui.act.hand-on", this::accept);
        KeyboardShortcuts.submit(accept, this);
        getFooter().add(ActionButton.quiet("uikit.confirm.cancel", this::close), accept);
        who.focus();
    }

    private void accept() {
        try {
            handing.take(who.getValue(), words.getValue());
            close();
        } catch (BusinessException refusal) {
            who.setErrorMessage(Texts.of(refusal));
            who.setInvalid(true);
        }
    }
}
