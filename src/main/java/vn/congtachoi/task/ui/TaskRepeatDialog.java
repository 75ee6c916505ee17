package vn.congtachoi.task.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import vn.congtachoi.task.TaskCadence;
import vn.congtachoi.task.TaskRepeat;
import vn.congtachoi.task.TaskRepeatMode;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.RecordDialog;
import vn.congtachoi.uikit.Texts;

/** How a task comes again. */
class TaskRepeatDialog extends RecordDialog {

    private final Select<TaskCadence> cadence = Fields.choice(
            "task.ui.repeat.cadence", Arrays.asList(TaskCadence.values()), each -> Texts.of("task.cadence", each));
    private final Checkbox lunar = Fields.check("task.ui.repeat.lunar");
    private final Checkbox shifted = Fields.check("task.ui.repeat.shifted");
    private final Select<TaskRepeatMode> mode = Fields.choice(
            "task.ui.repeat.mode", Arrays.asList(TaskRepeatMode.values()), each -> Texts.of("task.repeat", each));
    private final IntegerField daysAhead = new IntegerField(Texts.of("task.ui.repeat.ahead"));
    private final DatePicker endsOn = Fields.day("task.ui.repeat.until");
    private final Consumer<TaskRepeat> saving;

    /** @param saving takes the rule, or refuses it with a sentence */
    TaskRepeatDialog(TaskRepeat rule, Consumer<TaskRepeat> saving) {
        super(Texts.of("task.ui.repeat"));
        this.saving = saving;
        cadence.setValue(rule.cadence());
        lunar.setValue(rule.lunar());
        shifted.setValue(rule.shifted());
        mode.setValue(rule.mode());
        daysAhead.setValue(rule.daysAhead());
        daysAhead.setStepButtonsVisible(true);
        endsOn.setValue(rule.endsOn());
        endsOn.setHelperText(Texts.of("task.ui.repeat.until-hint"));
        fill("task.ui.repeat.save", new FormLayout(cadence, mode, daysAhead, endsOn, lunar, shifted));
    }

    @Override
    protected void save() {
        saving.accept(new TaskRepeat(
                cadence.getValue(),
                Boolean.TRUE.equals(lunar.getValue()),
                Boolean.TRUE.equals(shifted.getValue()),
                mode.getValue(),
                Optional.ofNullable(daysAhead.getValue()).orElse(0),
                endsOn.getValue()));
    }
}
