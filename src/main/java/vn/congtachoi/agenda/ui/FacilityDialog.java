package vn.congtachoi.agenda.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.function.Consumer;
import vn.congtachoi.agenda.FacilityForm;
import vn.congtachoi.agenda.FacilityKind;
import vn.congtachoi.agenda.FacilityRow;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.KeyboardShortcuts;
import vn.congtachoi.uikit.StaleDialog;
import vn.congtachoi.uikit.Texts;

/** One room or vehicle. */
class FacilityDialog extends Dialog {

    private static final int NAME_LENGTH = 200;

    private final TextField name = Fields.text("agenda.ui.facility.name", NAME_LENGTH);
    private final Select<FacilityKind> kind = Fields.choice(
            "agenda.ui.facility.kind",
            Arrays.asList(FacilityKind.values()),
            each -> each == null ? "" : Texts.of("agenda.facility.kind", each));
    private final IntegerField seats = new IntegerField(Texts.of("agenda.ui.facility.seats"));
    private final Checkbox active = Fields.check("agenda.ui.facility.active");
    private final Paragraph fault = new Paragraph();
    private final Consumer<FacilityForm> save;
    private Runnable refresh = () -> {};
    private long version;

    /** @param save takes the form, or refuses it with a sentence */
    FacilityDialog(FacilityKind first, Consumer<FacilityForm> save) {
        this.save = save;
        setHeaderTitle(Texts.of("agenda.ui.facility.dialog"));
        setCloseOnOutsideClick(false);
        kind.setValue(first);
        active.setValue(true);
        active.setHelperText(Texts.of("agenda.ui.facility.active-hint"));
        fault.addClassName("app-fault");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        Div body = new Div(fault, new FormLayout(name, kind, seats, active));
        body.addClassName("app-act");
        add(body);
        ActionButton accept = ActionButton.primary("agenda.ui.save", this::accept);
        KeyboardShortcuts.save(accept, this);
        KeyboardShortcuts.submit(accept, this);
        getFooter().add(ActionButton.quiet("uikit.confirm.cancel", this::close), accept);
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

    /** Shows the list anew when somebody else was faster. */
    FacilityDialog refreshing(Runnable list) {
        refresh = list;
        return this;
    }

    private void accept() {
        fault.setVisible(false);
        try {
            save.accept(new FacilityForm(
                    kind.getValue(),
                    name.getValue(),
                    seats.getValue(),
                    Boolean.TRUE.equals(active.getValue()),
                    version));
            close();
        } catch (StaleDataException late) {
            StaleDialog.open(
                    late,
                    new StaleDialog.Choices(
                            () -> {
                                close();
                                refresh.run();
                            },
                            null));
        } catch (BusinessException refusal) {
            fault.setText(Texts.of(refusal));
            fault.setVisible(true);
        }
    }
}
