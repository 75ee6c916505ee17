package vn.congtachoi.document.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import vn.congtachoi.document.DeputyForm;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.organisation.PersonOnDay;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.RecordDialog;
import vn.congtachoi.uikit.Texts;

/** Who stands for whom, from which day to which, and by which paper. */
class DeputyDialog extends RecordDialog {

    private static final int BASIS_LENGTH = 300;

    private final ComboBox<PersonOnDay> person = Fields.oneOfMany("document.ui.deputy.person", DocumentFacts::named);
    private final ComboBox<PersonOnDay> deputy = Fields.oneOfMany("document.ui.deputy.deputy", DocumentFacts::named);
    private final DatePicker from = Fields.day("document.ui.deputy.from");
    private final DatePicker to = Fields.day("document.ui.deputy.to");
    private final TextField basis = Fields.text("document.ui.deputy.basis", BASIS_LENGTH);
    private final Consumer<DeputyForm> saving;

    /**
     * @param absent those whose deputy she may name, the highest first; a single one is not asked for
     * @param signers of the unit, the highest first
     * @param saving takes the form, or refuses it with a sentence
     */
    DeputyDialog(List<PersonOnDay> absent, List<PersonOnDay> signers, LocalDate today, Consumer<DeputyForm> saving) {
        super(Texts.of("document.ui.deputy.appoint"));
        this.saving = saving;
        person.setItems(absent);
        absent.stream().findFirst().ifPresent(person::setValue);
        person.setReadOnly(absent.size() == 1);
        deputy.setItems(signers.stream()
                .filter(signer -> absent.size() > 1 || !absent.contains(signer))
                .toList());
        from.setValue(today);
        to.setMin(today);
        basis.setHelperText(Texts.of("document.ui.deputy.basis-hint"));
        FormLayout fields = new FormLayout(person, deputy, from, to, basis);
        fields.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("34rem", 2));
        fields.setColspan(basis, 2);
        fill("document.ui.deputy.appoint", fields);
    }

    @Override
    protected void save() {
        PersonOnDay away = person.getValue();
        PersonOnDay standsIn = deputy.getValue();
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        if (away == null || standsIn == null || first == null || last == null) {
            throw new BusinessException("document.ui.deputy.missing");
        }
        saving.accept(new DeputyForm(away.id(), standsIn.id(), first, last, basis.getValue()));
    }
}
