package vn.congtachoi.task.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.function.Consumer;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.task.TaskAct;
import vn.congtachoi.task.TaskDetail;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Texts;

/** The acts that lead on from the state of a task, each with the state it leads to, or why it is not hers. */
class TaskActsDialog extends Dialog {

    TaskActsDialog(TaskDetail detail, Consumer<TaskAct> take) {
        setHeaderTitle(detail.row().title());
        Div list = new Div();
        list.addClassName("app-acts");
        for (Map.Entry<TaskAct, Decision> entry : detail.acts().entrySet()) {
            TaskAct act = entry.getKey();
            ActionButton button = ActionButton.secondary(TaskActs.key(act), () -> {
                        close();
                        take.accept(act);
                    })
                    .offer(entry.getValue());
            String says = entry.getValue().allowed()
                    ? Texts.of("task.ui.board.leads", Texts.of("task.state", act.to()))
                    : Texts.of(entry.getValue());
            list.add(new Div(button, new Span(says)));
        }
        add(
                new Paragraph(Texts.of(
                        "task.ui.board.now", Texts.of("task.state", detail.row().state()))),
                list);
        getFooter().add(ActionButton.quiet("task.ui.kept.close", this::close));
    }
}
