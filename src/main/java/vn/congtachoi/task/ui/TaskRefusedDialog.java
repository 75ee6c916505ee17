package vn.congtachoi.task.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import vn.congtachoi.task.TaskBulkResult;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Texts;

/** Which tasks were left as they are, each with the reason, and the way back for those that were changed. */
class TaskRefusedDialog extends Dialog {

    TaskRefusedDialog(String said, TaskBulkResult result, Consumer<List<TaskBulkResult.Changed>> undo) {
        setHeaderTitle(Texts.of("task.ui.bulk.refused"));
        UnorderedList list = new UnorderedList();
        list.addClassName("app-ruled-lines");
        result.refused()
                .forEach(one -> list.add(new ListItem(
                        one.title().isEmpty()
                                ? Texts.of(one.why())
                                : Texts.of("task.ui.bulk.why", one.title(), Texts.of(one.why())))));
        add(new Paragraph(said), list);
        if (!result.changed().isEmpty()) {
            getFooter().add(ActionButton.quiet("uikit.toast.undo", () -> {
                close();
                undo.accept(result.changed());
            }));
        }
        getFooter().add(ActionButton.primary("task.ui.kept.close", this::close));
    }
}
