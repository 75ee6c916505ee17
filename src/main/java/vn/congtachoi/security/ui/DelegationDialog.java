package vn.congtachoi.security.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.organisation.PersonOnDay;
import vn.congtachoi.security.DelegationForm;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.RecordDialog;
import vn.congtachoi.uikit.Texts;

/** Who does her work, from which day to which. */
class DelegationDialog extends RecordDialog {

    private static final int NOTE_LENGTH = 300;

    private final ComboBox<PersonOnDay> deputy =
            Fields.oneOfMany("security.delegation.deputy", DelegationDialog::words);
    private final DatePicker from = Fields.day("security.delegation.from");
    private final DatePicker to = Fields.day("security.delegation.to");
    private final TextField note = Fields.text("security.delegation.note", NOTE_LENGTH);
    private final Consumer<DelegationForm> saving;

    /**
     * @param deputies who may do her work, highest post first
     * @param saving takes the form, or refuses it with a sentence
     */
    DelegationDialog(List<PersonOnDay> deputies, LocalDate today, Consumer<DelegationForm> saving) {
        super(Texts.of("security.delegation.new"));
        this.saving = saving;
        deputy.setItems(
                (choice, typed) -> VietnameseText.fold(words(choice)).contains(VietnameseText.fold(typed)), deputies);
        from.setValue(today);
        from.setMin(today);
        to.setMin(today);
        note.setHelperText(Texts.of("security.delegation.note-hint"));
        Paragraph kept = new Paragraph(Texts.of("security.delegation.kept"));
        kept.addClassName("app-quiet");
        FormLayout fields = new FormLayout(deputy, from, to, note);
        fields.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30rem", 2));
        fields.setColspan(deputy, 2);
        fields.setColspan(note, 2);
        fill("security.delegation.new", fields, kept);
    }

    private static String words(PersonOnDay choice) {
        return choice.mainPost().isEmpty()
                ? choice.fullName()
                : Texts.of("security.delegation.choice", choice.fullName(), choice.mainPost());
    }

    @Override
    protected void save() {
        PersonOnDay standsIn = deputy.getValue();
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        if (standsIn == null || first == null || last == null) {
            throw new BusinessException("security.delegation.missing");
        }
        saving.accept(new DelegationForm(standsIn.id(), first, last, note.getValue()));
    }
}
