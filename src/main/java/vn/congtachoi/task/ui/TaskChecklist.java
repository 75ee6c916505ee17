package vn.congtachoi.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.task.TaskCheckRow;
import vn.congtachoi.task.TaskDesk;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.KeyboardShortcuts;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.UnsentText;

/** Small things to tick off; a line is added with Enter. */
class TaskChecklist extends Composite<Div> {

    private static final int LENGTH = 300;

    private final UUID task;
    private final TaskDesk desk;
    private final boolean open;
    private final Div lines = new Div();
    private final TextField more = Fields.text("task.ui.checks.more", LENGTH);

    /**
     * @param open whether she may tick and add
     * @param unsent under which the browser keeps what is being typed
     */
    TaskChecklist(UUID task, TaskDesk desk, boolean open, String unsent) {
        this.task = task;
        this.desk = desk;
        this.open = open;
        getContent().addClassName("app-checklist");
        lines.addClassName("app-checklist__lines");
        getContent().add(lines);
        if (open) {
            getContent().add(adding(unsent));
        }
        show();
    }

    private Component adding(String unsent) {
        ActionButton add = ActionButton.secondary("task.ui.checks.add", this::addLine);
        UnsentText.keep(more, unsent);
        Div line = new Div(more, add);
        line.addClassName("app-checklist__more");
        KeyboardShortcuts.enter(add, line);
        return line;
    }

    private void show() {
        lines.removeAll();
        List<TaskCheckRow> rows = desk.checks(task);
        rows.forEach(row -> lines.add(line(row)));
        lines.setVisible(!rows.isEmpty());
    }

    private Component line(TaskCheckRow row) {
        Checkbox box = new Checkbox(row.words(), row.done());
        box.setReadOnly(!open);
        box.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                desk.tick(row.id(), event.getValue());
                show();
            }
        });
        Div line = new Div(box);
        if (row.done()) {
            line.addClassName("app-checklist__done");
            line.add(new Span(row.doneBy()));
        }
        if (open) {
            ActionButton remove = ActionButton.quiet("task.ui.checks.remove", () -> {
                desk.removeCheck(row.id());
                show();
            });
            remove.setAriaLabel(Texts.of("task.ui.checks.remove-one", row.words()));
            line.add(remove);
        }
        return line;
    }

    private void addLine() {
        more.setInvalid(false);
        try {
            desk.addCheck(task, more.getValue());
        } catch (BusinessException refusal) {
            more.setErrorMessage(Texts.of(refusal));
            more.setInvalid(true);
            return;
        }
        more.clear();
        UnsentText.forget(more);
        more.focus();
        show();
    }
}
