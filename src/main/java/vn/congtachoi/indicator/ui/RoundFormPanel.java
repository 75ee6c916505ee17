package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.indicator.ReportFormRow;
import vn.congtachoi.indicator.RoundRow;
import vn.congtachoi.kernel.Period;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.PeriodWords;
import vn.congtachoi.uikit.Texts;

/** The fields of a round. Choosing the period fills in what follows from it; what she typed herself stays. */
class RoundFormPanel extends FormPanel<RoundDraft> {

    /** Beside which field a refusal of the service is said. */
    private static final Map<String, String> PLACES = Map.of(
            "indicator.round.window", "windowTo",
            "indicator.round.nameMissing", "name",
            "indicator.round.formMissing", "form",
            "indicator.round.twice", "period",
            "indicator.round.periodKind", "period");

    private static final int NAME_LENGTH = 200;
    private static final int DAYS_TO_SEND = 5;

    private final ComboBox<UnitRef> owner = Fields.oneOfMany("indicator.ui.round.owner", UnitRef::name);
    private final ComboBox<ReportFormRow> form = Fields.oneOfMany("indicator.ui.round.form", ReportFormRow::name);
    private final ComboBox<Period> period = Fields.oneOfMany("indicator.ui.round.period", PeriodWords::of);
    private final TextField name = Fields.text("indicator.ui.round.name", NAME_LENGTH);
    private final DatePicker windowFrom = Fields.day("indicator.ui.round.from");
    private final DatePicker windowTo = Fields.day("indicator.ui.round.to");
    private final DatePicker cutOff = Fields.day("indicator.ui.round.cut-off");
    private final DatePicker dueDay = Fields.day("indicator.ui.round.due-day");
    private final TimePicker dueHour = Fields.hour("indicator.ui.round.due-hour");
    private final Checkbox estimates = Fields.check("indicator.ui.round.estimates");
    private final LocalDate today;

    RoundFormPanel(List<UnitRef> owners, List<ReportFormRow> forms, LocalDate today) {
        super(RoundDraft.class, PLACES);
        this.today = today;
        owner.setItems(owners);
        form.setItems(forms);
        name.setHelperText(Texts.of("indicator.ui.round.name-hint"));
        cutOff.setHelperText(Texts.of("indicator.ui.round.cut-off-hint"));
        estimates.setHelperText(Texts.of("indicator.ui.round.estimates-hint"));
        keep("owner", UnitRef.class, unit -> unit.id().toString(), text -> found(owners, UnitRef::id, text));
        keep("form", ReportFormRow.class, row -> row.id().toString(), text -> found(forms, ReportFormRow::id, text));
        keep("period", Period.class, Period::code, Period::parse);
        bind();
        form.addValueChangeListener(event -> offerPeriods(event.getValue()));
        period.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                suggest(event.getValue());
            }
        });
        if (owners.size() > 1) {
            wide(owner);
        }
        wide(form);
        row(period, name);
        row(windowFrom, windowTo);
        row(cutOff, estimates);
        row(dueDay, dueHour);
    }

    private void bind() {
        String required = Texts.of("uikit.field.required");
        field("owner", owner).asRequired(required).bind("owner");
        field("form", form).asRequired(Texts.of("indicator.round.formMissing")).bind("form");
        field("period", period).asRequired(required).bind("period");
        field("name", name).asRequired(Texts.of("indicator.round.nameMissing")).bind("name");
        field("windowFrom", windowFrom).asRequired(required).bind("windowFrom");
        field("windowTo", windowTo)
                .asRequired(required)
                .withValidator(
                        day -> windowFrom.getValue() == null || !day.isBefore(windowFrom.getValue()),
                        Texts.of("indicator.round.window"))
                .bind("windowTo");
        field("cutOff", cutOff).asRequired(required).bind("cutOff");
        field("dueDay", dueDay).asRequired(required).bind("dueDay");
        field("dueHour", dueHour).asRequired(required).bind("dueHour");
        field("estimatesAllowed", estimates).bind("estimatesAllowed");
    }

    /** Forms are never deleted; a unit that has closed meanwhile gives way to the first that has not. */
    private static <T> T found(List<T> items, Function<T, UUID> id, String text) {
        return items.stream()
                .filter(item -> id.apply(item).toString().equals(text))
                .findFirst()
                .orElseGet(items::getFirst);
    }

    private void offerPeriods(@Nullable ReportFormRow chosen) {
        period.setItems(chosen == null ? List.of() : PeriodChoices.around(chosen.collected(), today));
        Period present = period.getValue();
        if (present != null && chosen != null && present.kind() != chosen.collected()) {
            period.clear();
        }
    }

    private void suggest(Period chosen) {
        if (name.isEmpty()) {
            name.setValue(Texts.of("indicator.ui.round.name-suggested", PeriodWords.of(chosen)));
        }
        windowFrom.setValue(chosen.firstDay());
        windowTo.setValue(chosen.lastDay());
        cutOff.setValue(chosen.lastDay());
        if (dueDay.isEmpty()) {
            dueDay.setValue(chosen.lastDay().plusDays(DAYS_TO_SEND));
        }
    }

    /** Form, period and owner stand once figures hang on them. */
    void opened(RoundRow round) {
        period.setItems(List.of(round.period()));
        owner.setReadOnly(true);
        form.setReadOnly(true);
        period.setReadOnly(true);
        period.setHelperText(Texts.of("indicator.ui.round.stands"));
    }
}
