package vn.congtachoi.task.ui.fields;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.task.Assignee;
import vn.congtachoi.task.AssigneeChoice;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Texts;

/** Giao ai: people and units, found with or without marks; all units below with one press. */
public class AssigneeField extends CustomField<List<Assignee>> {

    private final MultiSelectComboBox<AssigneeChoice> chosen;
    private final ActionButton all;
    private List<AssigneeChoice> choices = List.of();

    public AssigneeField(String labelKey) {
        super(List.of());
        chosen = Fields.someOfMany(labelKey, AssigneeChoice::words);
        all = ActionButton.quiet("task.ui.assignee.all", this::chooseAll);
        chosen.addValueChangeListener(event -> {
            setInvalid(false);
            updateValue();
        });
        Div content = new Div(chosen, all);
        content.addClassName("app-assignees");
        add(content);
    }

    /** Who can be chosen; whoever was chosen and is no longer among them is dropped. */
    public void offer(List<AssigneeChoice> offered) {
        choices = offered;
        chosen.setItems(
                (choice, typed) -> VietnameseText.fold(choice.words()).contains(VietnameseText.fold(typed)), offered);
        int units = units().size();
        all.setVisible(units > 1);
        all.setText(Texts.of("task.ui.assignee.all", units));
    }

    private List<AssigneeChoice> units() {
        return choices.stream()
                .filter(choice -> choice.assignee().personId() == null)
                .toList();
    }

    private void chooseAll() {
        Set<AssigneeChoice> more = new LinkedHashSet<>(chosen.getValue());
        more.addAll(units());
        chosen.setValue(more);
    }

    @Override
    protected List<Assignee> generateModelValue() {
        Set<AssigneeChoice> wanted = chosen.getValue();
        return choices.stream()
                .filter(wanted::contains)
                .map(AssigneeChoice::assignee)
                .toList();
    }

    @Override
    protected void setPresentationValue(List<Assignee> value) {
        Set<AssigneeChoice> shown = new LinkedHashSet<>();
        choices.stream().filter(choice -> value.contains(choice.assignee())).forEach(shown::add);
        chosen.setValue(shown);
    }

    @Override
    public void setErrorMessage(String message) {
        chosen.setErrorMessage(message);
    }

    @Override
    public void setInvalid(boolean invalid) {
        chosen.setInvalid(invalid);
    }

    @Override
    public void focus() {
        chosen.focus();
    }
}
