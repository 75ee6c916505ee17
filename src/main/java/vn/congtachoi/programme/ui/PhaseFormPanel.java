package vn.congtachoi.programme.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.programme.PhaseForm;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.Texts;

/** A phase; its days may still be empty while it is typed. */
class PhaseFormPanel extends FormPanel<PhaseFormPanel.Typed> {

    private static final int NAME_LENGTH = 200;
    private static final int NOTE_LENGTH = 500;

    /** What is typed, before both days are there. */
    record Typed(
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String note,
            boolean unverified,
            long version) {

        static Typed empty() {
            return new Typed("", null, null, "", false, 0);
        }

        static Typed of(PhaseForm phase) {
            return new Typed(phase.name(), phase.from(), phase.to(), phase.note(), phase.unverified(), phase.version());
        }

        PhaseForm phase() {
            if (from == null || to == null) {
                throw new IllegalStateException("The form asks for both days");
            }
            return new PhaseForm(name, from, to, note, unverified, version);
        }
    }

    PhaseFormPanel() {
        super(Typed.class, Map.of("programme.form.validity", "to", "programme.phase.overlap", "from"));
        TextField name = Fields.text("programme.ui.phase.name", NAME_LENGTH);
        DatePicker from = Fields.day("programme.field.VALID_FROM");
        DatePicker to = Fields.day("programme.field.VALID_TO");
        TextField note = Fields.text("programme.field.NOTE", NOTE_LENGTH);
        Checkbox unverified = Fields.check("programme.ui.unverified.check");

        field("name", name).asRequired(Texts.of("programme.phase.nameMissing")).bind("name");
        field("from", from)
                .asRequired(Texts.of("programme.ui.phase.day-missing"))
                .bind("from");
        field("to", to).asRequired(Texts.of("programme.ui.phase.day-missing")).bind("to");
        field("note", note).bind("note");
        field("unverified", unverified).bind("unverified");
        carryVersion();

        wide(name);
        row(from, to);
        wide(note);
        wide(unverified);
    }
}
