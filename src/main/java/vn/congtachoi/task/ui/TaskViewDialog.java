package vn.congtachoi.task.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.task.TaskViewForm;
import vn.congtachoi.task.TaskViewKind;
import vn.congtachoi.task.TaskViewRow;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.RecordDialog;
import vn.congtachoi.uikit.Texts;

/** Keeps what she sees under a name, or gives a kept view another name. */
class TaskViewDialog extends RecordDialog {

    private final TaskViewParts parts;
    private final @Nullable TaskViewRow view;
    private final TaskViewKind kind;
    private final String query;
    private final Runnable saved;
    private final TextField name = Fields.text("task.ui.kept.name", TaskViewForm.NAME_LENGTH);
    private final ComboBox<UnitRef> unit = Fields.oneOfMany("task.ui.kept.share", UnitRef::name);
    private final Checkbox first = new Checkbox(Texts.of("task.ui.kept.open-first"));

    TaskViewDialog(TaskViewParts parts, TaskKeptViews.Shown shown, Runnable saved) {
        super(Texts.of("task.ui.kept.keep"));
        this.parts = parts;
        this.view = null;
        this.kind = shown.kind();
        this.query = shown.query();
        this.saved = saved;
        lay(null);
    }

    TaskViewDialog(TaskViewParts parts, TaskViewRow view, Runnable saved) {
        super(Texts.of("task.ui.kept.rename"));
        this.parts = parts;
        this.view = view;
        this.kind = view.kind();
        this.query = view.query();
        this.saved = saved;
        name.setValue(view.name());
        first.setValue(view.first());
        refreshing(saved);
        lay(view.sharedWith());
    }

    private void lay(@Nullable UUID shared) {
        List<UnitRef> units = parts.choices().givers();
        unit.setItems(units);
        unit.setClearButtonVisible(true);
        unit.setHelperText(Texts.of("task.ui.kept.share-hint"));
        units.stream().filter(one -> one.id().equals(shared)).findFirst().ifPresent(unit::setValue);
        unit.setVisible(!units.isEmpty());
        fill("task.ui.form.save", name, unit, first);
        name.focus();
    }

    @Override
    protected void save() {
        UUID shared = unit.getValue() == null ? null : unit.getValue().id();
        TaskViewForm form = new TaskViewForm(name.getValue(), kind, query, shared, view == null ? 0 : view.version());
        UUID id;
        if (view == null) {
            id = parts.views().keep(form);
        } else {
            id = view.id();
            parts.views().change(id, form);
        }
        boolean was = view != null && view.first();
        if (first.getValue() != was) {
            parts.views().openFirst(first.getValue() ? id : null);
        }
        saved.run();
    }
}
