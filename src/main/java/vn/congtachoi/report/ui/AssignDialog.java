package vn.congtachoi.report.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Predicate;
import vn.congtachoi.organisation.PersonOnDay;
import vn.congtachoi.report.Assignment;
import vn.congtachoi.report.SectionDetail;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.KeyboardShortcuts;
import vn.congtachoi.uikit.Texts;

/** Giao viết: who writes a section, by when, with a word to her. */
class AssignDialog extends Dialog {

    private static final int NOTE_LENGTH = 500;

    private final ComboBox<PersonOnDay> owner = Fields.oneOfMany("report.ui.section.owner", PersonOnDay::fullName);
    private final DatePicker due = Fields.day("report.ui.section.due");
    private final TextField note = Fields.text("report.ui.section.note", NOTE_LENGTH);

    /** @param assign takes it over; false keeps the dialog open, with what was typed */
    AssignDialog(SectionDetail section, List<PersonOnDay> writers, Predicate<Assignment> assign) {
        setHeaderTitle(Texts.of("report.ui.section.assign"));
        Assignment given = section.assignment();
        owner.setItems(writers);
        owner.setClearButtonVisible(true);
        owner.setHelperText(Texts.of("report.ui.section.owner-hint"));
        writers.stream()
                .filter(person -> person.id().equals(given.ownerId()))
                .findFirst()
                .ifPresent(owner::setValue);
        due.setValue(given.dueOn());
        note.setValue(given.note());
        Div body = new Div(new Paragraph(section.heading()), owner, due, note);
        body.addClassName("app-submit__content");
        add(body);
        ActionButton save = ActionButton.primary("report.ui.section.assign", () -> {
            if (assign.test(value())) {
                close();
            }
        });
        KeyboardShortcuts.submit(save, this);
        getFooter().add(ActionButton.quiet("uikit.confirm.cancel", this::close), save);
    }

    private Assignment value() {
        return new Assignment(
                owner.getOptionalValue().map(PersonOnDay::id).orElse(null), due.getValue(), note.getValue());
    }
}
