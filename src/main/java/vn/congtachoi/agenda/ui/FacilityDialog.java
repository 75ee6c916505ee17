package vn.congtachoi.agenda.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.function.Consumer;
import vn.congtachoi.agenda.FacilityForm;
import vn.congtachoi.agenda.FacilityKind;
import vn.congtachoi.agenda.FacilityRow;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.RecordDialog;
import vn.congtachoi.uikit.Texts;

/** One room or vehicle. */
class FacilityDialog extends RecordDialog {

    private static final int NAME_LENGTH = 200;

    private final TextField name = Fields.text("agenda.ui.facility.name", NAME_LENGTH);
    private final Select<FacilityKind> kind = Fields.choice(
            "agenda.ui.facility.kind",
            Arrays.asList(FacilityKind.values()),
            each -> each == null ? "" : Texts.of("agenda.facility.kind", each));
    private final IntegerField seats = new IntegerField(Texts.of("agenda.ui.facility.seats"));
    private final Checkbox active = Fields.check("agenda.ui.facility.active");
    private final Consumer<FacilityForm> saving;
    private long version;

    /** @param saving takes the form, or refuses it with a sentence */
    FacilityDialog(FacilityKind first, Consumer<FacilityForm> saving) {
        super(Texts.of("agenda.ui.facility.dialog"));
        this.saving = saving;
        kind.setValue(first);
        active.setValue(true);
        active.setHelperText(Texts.of("agenda.ui.facility.active-hint"));
        fill("agenda.ui.save", new FormLayout(name, kind, seats, active));
        name.focus();
    }

    /** Begins with what is entered already. */
    FacilityDialog with(FacilityRow row) {
        version = row.version();
        name.setValue(row.name());
        seats.setValue(row.seats());
        active.setValue(row.active());
        return this;
    }

    @Override
    protected void save() {
        saving.accept(new FacilityForm(
                kind.getValue(), name.getValue(), seats.getValue(), Boolean.TRUE.equals(active.getValue()), version));
    }
}
