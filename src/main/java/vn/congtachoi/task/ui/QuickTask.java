package vn.congtachoi.task.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.task.TaskForm;
import vn.congtachoi.task.TaskPaste;
import vn.congtachoi.task.TaskService;
import vn.congtachoi.task.ui.fields.AssigneeCodec;
import vn.congtachoi.task.ui.fields.AssigneeField;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.KeyboardShortcuts;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** The quickest way to give work: việc gì, giao ai, hạn nào – on one line. */
class QuickTask extends Composite<Div> {

    private static final int TITLE_LENGTH = 500;

    private final TaskService tasks;
    private final TaskPaste pastes;
    private final TaskViewParts parts;
    private final Runnable given;
    private final ComboBox<UnitRef> giver = Fields.oneOfMany("task.ui.quick.giver", UnitRef::name);
    private final TextField what = Fields.text("task.ui.quick.what", TITLE_LENGTH);
    private final AssigneeField who = new AssigneeField("task.ui.quick.who");
    private final DatePicker due = Fields.day("task.ui.quick.due");

    /** @param given called when a task was given */
    QuickTask(TaskService tasks, TaskPaste pastes, TaskViewParts parts, List<UnitRef> givers, Runnable given) {
        this.tasks = tasks;
        this.pastes = pastes;
        this.parts = parts;
        this.given = given;
        giver.setItems(givers);
        giver.addValueChangeListener(event -> offer());
        giver.setValue(givers.getFirst());
        giver.setVisible(givers.size() > 1);
        due.addValueChangeListener(event -> {
            LocalDate day = event.getValue();
            boolean past = day != null && day.isBefore(parts.today());
            due.setHelperText(past ? Texts.of("task.ui.quick.due-past") : null);
        });
        ActionButton give =
                ActionButton.primary("task.ui.quick.give", this::give).with(AppIcon.PLUS);
        ActionButton details = ActionButton.quiet("task.ui.quick.details", this::details);
        ActionButton paste = ActionButton.quiet("task.ui.paste", this::paste);
        Div more = new Div(details, paste);
        more.addClassName("app-quick-task__more");
        Div buttons = new Div(give, more);
        buttons.addClassName("app-quick-task__buttons");
        KeyboardShortcuts.submit(give, getContent());
        getContent().addClassName("app-quick-task");
        getContent().add(giver, what, who, due, buttons);
    }

    /** Where she begins to type. */
    void focus() {
        what.focus();
    }

    private void offer() {
        UnitRef unit = giver.getValue();
        who.offer(unit == null ? List.of() : parts.choices().assignees(unit.id()));
    }

    private void paste() {
        giver.getOptionalValue().ifPresent(unit -> new TaskPasteDialog(pastes, parts, unit.id(), given).open());
    }

    /** Goes on where every detail can be said, with what stands here. */
    private void details() {
        UnitRef unit = giver.getValue();
        TaskEditPage.goOn(
                unit == null ? null : unit.id(), what.getValue(), AssigneeCodec.write(who.getValue()), due.getValue());
    }

    private void give() {
        what.setInvalid(false);
        who.setInvalid(false);
        LocalDate day = due.getValue();
        if (day == null) {
            due.setInvalid(true);
            due.setErrorMessage(Texts.of("task.ui.quick.due-missing"));
        }
        if (what.getValue().isBlank()) {
            refuse("task.error.title", Texts.of("task.error.title"));
        } else if (who.getValue().isEmpty()) {
            refuse("task.error.lead", Texts.of("task.error.lead"));
        } else if (day != null) {
            give(giver.getValue(), day);
        }
    }

    private void give(UnitRef unit, LocalDate day) {
        try {
            tasks.give(unit.id(), null, TaskForm.of(what.getValue(), who.getValue(), day));
        } catch (BusinessException refusal) {
            refuse(refusal.messageKey().key(), Texts.of(refusal));
            return;
        }
        Toast.success("task.ui.quick.done");
        what.clear();
        who.setValue(List.of());
        due.clear();
        due.setInvalid(false);
        what.focus();
        given.run();
    }

    private void refuse(String key, String said) {
        if (key.equals("task.error.title") || key.startsWith("kernel.text")) {
            what.setInvalid(true);
            what.setErrorMessage(said);
            what.focus();
        } else {
            who.setErrorMessage(said);
            who.setInvalid(true);
            who.focus();
        }
    }
}
