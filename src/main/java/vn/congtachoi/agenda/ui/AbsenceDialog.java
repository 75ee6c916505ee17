package vn.congtachoi.agenda.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.agenda.AbsenceForm;
import vn.congtachoi.agenda.AbsenceRow;
import vn.congtachoi.agenda.AbsenceService;
import vn.congtachoi.agenda.AbsenceSpan;
import vn.congtachoi.agenda.HalfDay;
import vn.congtachoi.agenda.PersonChoice;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.RecordDialog;
import vn.congtachoi.uikit.Texts;

/** Who is away, from when to when by half days, why, and who stands in. */
class AbsenceDialog extends RecordDialog {

    private static final int REASON_LENGTH = 500;

    private final ComboBox<PersonChoice> person = Fields.oneOfMany("agenda.ui.absence.person", PersonChoice::words);
    private final DatePicker from = Fields.day("agenda.ui.absence.from");
    private final Select<HalfDay> fromHalf = half("agenda.ui.absence.from-half", HalfDay.MORNING);
    private final DatePicker to = Fields.day("agenda.ui.absence.to");
    private final Select<HalfDay> toHalf = half("agenda.ui.absence.to-half", HalfDay.AFTERNOON);
    private final TextField reason = Fields.text("agenda.ui.absence.reason", REASON_LENGTH);
    private final ComboBox<PersonChoice> standIn = Fields.oneOfMany("agenda.ui.absence.stand-in", PersonChoice::words);
    private final Paragraph passOn = new Paragraph(
            new Text(Texts.of("agenda.ui.absence.pass-on") + " "),
            new Anchor("tai-khoan/uy-quyen", Texts.of("agenda.ui.absence.pass-on-link")));
    private final AbsenceService absences;
    private final UUID me;
    private final Consumer<AbsenceForm> saving;
    private long version;

    /**
     * @param me whoever enters it
     * @param saving takes the form, or refuses it with a sentence
     */
    AbsenceDialog(AbsenceService absences, UUID me, Consumer<AbsenceForm> saving) {
        super(Texts.of("agenda.ui.absence.dialog"));
        this.absences = absences;
        this.me = me;
        passOn.addClassName("app-quiet");
        passOn.setVisible(false);
        this.saving = saving;
        List<PersonChoice> people = absences.people();
        offer(person, people);
        person.addValueChangeListener(event -> offerStandIns());
        person.setValue(people.getFirst());
        person.setReadOnly(people.size() == 1);
        standIn.setClearButtonVisible(true);
        from.addValueChangeListener(event -> {
            if (event.isFromClient() && to.isEmpty()) {
                to.setValue(event.getValue());
            }
        });
        FormLayout form = new FormLayout(person, from, fromHalf, to, toHalf, reason, standIn);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30rem", 2));
        form.setColspan(person, 2);
        form.setColspan(reason, 2);
        form.setColspan(standIn, 2);
        standIn.addValueChangeListener(event -> hint());
        fill("agenda.ui.save", form, passOn);
    }

    private static Select<HalfDay> half(String labelKey, HalfDay first) {
        Select<HalfDay> field = Fields.choice(
                labelKey,
                Arrays.asList(HalfDay.values()),
                half -> half == null ? "" : Texts.of("agenda.ui.half", half));
        field.setValue(first);
        return field;
    }

    private static void offer(ComboBox<PersonChoice> field, List<PersonChoice> people) {
        field.setItems(
                (choice, typed) -> VietnameseText.fold(choice.words()).contains(VietnameseText.fold(typed)), people);
    }

    /** Who stands in does not yet work in her name: that she passes on herself, and nobody else does. */
    private void hint() {
        PersonChoice chosen = person.getValue();
        passOn.setVisible(
                !standIn.isEmpty() && chosen != null && chosen.personId().equals(me));
    }

    private void offerStandIns() {
        hint();
        PersonChoice chosen = person.getValue();
        offer(standIn, chosen == null ? List.of() : absences.standIns(chosen.personId()));
    }

    /** Begins with what is entered already. */
    AbsenceDialog with(AbsenceRow row) {
        version = row.version();
        person.setValue(new PersonChoice(row.personId(), row.name(), ""));
        person.setReadOnly(true);
        from.setValue(row.span().from());
        fromHalf.setValue(row.span().fromHalf());
        to.setValue(row.span().to());
        toHalf.setValue(row.span().toHalf());
        reason.setValue(row.reason());
        UUID other = row.standInId();
        if (other != null) {
            absences.standIns(row.personId()).stream()
                    .filter(choice -> choice.personId().equals(other))
                    .findFirst()
                    .ifPresentOrElse(
                            standIn::setValue, () -> standIn.setValue(new PersonChoice(other, row.standInName(), "")));
        }
        return this;
    }

    @Override
    protected void save() {
        PersonChoice who = person.getValue();
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        if (who == null || first == null || last == null) {
            throw new BusinessException("agenda.ui.absence.missing");
        }
        saving.accept(new AbsenceForm(
                who.personId(),
                new AbsenceSpan(first, fromHalf.getValue(), last, toHalf.getValue()),
                reason.getValue(),
                id(standIn.getValue()),
                version));
    }

    private static @Nullable UUID id(@Nullable PersonChoice choice) {
        return choice == null ? null : choice.personId();
    }
}
