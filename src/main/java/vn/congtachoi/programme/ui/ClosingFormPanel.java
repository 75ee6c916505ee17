package vn.congtachoi.programme.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import vn.congtachoi.programme.ClosingForm;
import vn.congtachoi.programme.ProgrammeRef;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.Texts;

/** That a programme is over: since when, what took over. */
class ClosingFormPanel extends FormPanel<ClosingForm> {

    private static final int NOTE_LENGTH = 500;

    ClosingFormPanel(Successors successors) {
        super(
                ClosingForm.class,
                Map.of("programme.closing.beforeStart", "closedOn", "programme.form.ownSuccessor", "successorId"));
        DatePicker closedOn = Fields.day("programme.ui.closing.day");
        ComboBox<ProgrammeRef> successor = successors.field();
        TextArea note = Fields.area("programme.ui.closing.note", NOTE_LENGTH);
        closedOn.setHelperText(Texts.of("programme.ui.closing.day.hint"));
        note.setHelperText(Texts.of("programme.ui.closing.note.hint"));

        keep("successorId", ProgrammeRef.class, ref -> ref.id().toString(), successors::written);
        field("closedOn", closedOn).bind("closedOn");
        field("successorId", successor)
                .withConverter(Successors::id, successors::ref)
                .bind("successorId");
        field("note", note).bind("note");
        carryVersion();

        row(closedOn, successor);
        wide(note);
    }
}
