package vn.congtachoi.task.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import vn.congtachoi.task.TaskPaste;
import vn.congtachoi.task.TaskService;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.PassingDialog;
import vn.congtachoi.uikit.Texts;

/** Việc mới in the header of every page: the three things that a task needs, above whatever is shown. */
class QuickTaskDoor extends Button {

    private final TaskService tasks;
    private final TaskPaste pastes;
    private final TaskViewParts parts;

    QuickTaskDoor(TaskService tasks, TaskPaste pastes, TaskViewParts parts) {
        super(AppIcon.PLUS.create());
        this.tasks = tasks;
        this.pastes = pastes;
        this.parts = parts;
        Span words = new Span(Texts.of("task.ui.quick.door"));
        words.addClassName("app-quick-door__words");
        getElement().appendChild(words.getElement());
        addClassName("app-quick-door");
        setAriaLabel(Texts.of("task.ui.quick.door"));
        addClickListener(event -> new Window().open());
    }

    private final class Window extends PassingDialog {

        Window() {
            setHeaderTitle(Texts.of("task.ui.quick.give"));
            setCloseOnOutsideClick(false);
            QuickTask form = new QuickTask(tasks, pastes, parts, parts.choices().givers(), this::given);
            form.addClassName("app-quick-task--tall");
            add(form);
            form.focus();
            getFooter().add(ActionButton.quiet("uikit.confirm.cancel", this::close));
        }

        private void given() {
            close();
            if (UI.getCurrent().getCurrentView() instanceof TaskViewPage page) {
                page.refresh();
            }
        }
    }
}
