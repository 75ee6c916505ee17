package vn.congtachoi.task.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.task.AssigneeChoice;
import vn.congtachoi.task.TaskAct;
import vn.congtachoi.task.TaskBulkChange;
import vn.congtachoi.task.TaskChoices;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.RecordDialog;
import vn.congtachoi.uikit.Texts;

/** One change for all the tasks that are ticked: another day, somebody else, or a step. */
class TaskBulkDialog extends RecordDialog {

    /** What is changed. */
    enum Kind {
        DUE,
        CARRIER,
        STEP
    }

    private static final int REASON_LENGTH = 1000;

    private final Kind kind;
    private final TaskChoices choices;
    private final BiConsumer<TaskBulkChange, String> change;
    private final DatePicker day = Fields.day("task.ui.bulk.day");
    private final ComboBox<UnitRef> giver = Fields.oneOfMany("task.ui.quick.giver", UnitRef::name);
    private final ComboBox<AssigneeChoice> who = Fields.oneOfMany("task.ui.quick.who", AssigneeChoice::words);
    private final Select<TaskAct> act = new Select<>();
    private final TextArea reason = Fields.area("task.ui.bulk.reason", REASON_LENGTH);

    /** @param count of how many tasks */
    TaskBulkDialog(Kind kind, int count, TaskChoices choices, BiConsumer<TaskBulkChange, String> change) {
        super(Texts.of("task.ui.bulk.title", count));
        this.kind = kind;
        this.choices = choices;
        this.change = change;
        act.setLabel(Texts.of("task.ui.bulk.act"));
        act.setItems(
                Stream.of(TaskAct.values()).filter(one -> one != TaskAct.REPORT).toList());
        act.setItemLabelGenerator(one -> Texts.of(TaskActs.key(one)));
        givers(kind == Kind.CARRIER ? choices.givers() : List.of());
        day.setVisible(kind == Kind.DUE);
        who.setVisible(kind == Kind.CARRIER);
        act.setVisible(kind == Kind.STEP);
        fill("task.ui.bulk.apply", new Paragraph(Texts.of("task.ui.bulk.text")), giver, day, who, act, reason);
    }

    private void givers(List<UnitRef> units) {
        giver.setItems(units);
        giver.setVisible(units.size() > 1);
        giver.addValueChangeListener(event -> who.setItems(
                event.getValue() == null
                        ? List.of()
                        : choices.assignees(event.getValue().id())));
        if (!units.isEmpty()) {
            giver.setValue(units.getFirst());
        }
    }

    @Override
    protected void save() {
        change.accept(wanted(), reason.getValue());
    }

    private TaskBulkChange wanted() {
        return switch (kind) {
            case DUE -> {
                LocalDate chosen = day.getValue();
                if (chosen == null) {
                    throw new BusinessException("task.ui.quick.due-missing");
                }
                yield new TaskBulkChange.Due(chosen);
            }
            case CARRIER -> {
                AssigneeChoice chosen = who.getValue();
                if (chosen == null) {
                    throw new BusinessException("task.error.lead");
                }
                yield new TaskBulkChange.Carrier(chosen.assignee());
            }
            case STEP -> {
                TaskAct chosen = act.getValue();
                if (chosen == null) {
                    throw new BusinessException("task.ui.bulk.act-missing");
                }
                if (reason.getValue().isBlank() && (chosen.needsWords() || chosen == TaskAct.FINISH)) {
                    throw new BusinessException(chosen == TaskAct.FINISH ? "task.error.result" : "task.act.words");
                }
                yield new TaskBulkChange.Step(chosen);
            }
        };
    }
}
