package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.congtachoi.indicator.IndicatorForm;
import vn.congtachoi.indicator.IndicatorKind;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.indicator.TimeLaw;
import vn.congtachoi.indicator.UnitLaw;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.programme.ProgrammeContentRef;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.Texts;

/** The form of an indicator: choosing its kind offers the laws that are usual for it and hides what it has no use for. */
class IndicatorFormPanel extends FormPanel<IndicatorForm> {

    /** Beside which field a refusal of the service is said. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("indicator.form.codeShape", "code"),
            Map.entry("indicator.form.codeTaken", "code"),
            Map.entry("indicator.form.nameMissing", "name"),
            Map.entry("indicator.form.measureMissing", "measure"),
            Map.entry("indicator.form.ratioLaw", "unitLaw"),
            Map.entry("indicator.form.ratioTerms", "numeratorId"),
            Map.entry("indicator.form.ratioTime", "timeLaw"),
            Map.entry("indicator.form.unitCountLaw", "unitLaw"),
            Map.entry("indicator.form.unitCountTime", "timeLaw"),
            Map.entry("indicator.form.peopleOverTime", "timeLaw"),
            Map.entry("indicator.form.newPeople", "newPeople"),
            Map.entry("indicator.form.part", "wholeId"),
            Map.entry("indicator.form.partKind", "wholeId"),
            Map.entry("indicator.form.validity", "validTo"),
            Map.entry("indicator.form.inUse", "kind"));

    private final TextField code = Fields.text("indicator.field.code", 30);
    private final TextArea name = Fields.area("indicator.field.name", 500);
    private final TextField shortName = Fields.text("indicator.field.shortName", 120);
    private final TextField measure = Fields.text("indicator.field.measure", 60);
    private final Select<IndicatorKind> kind = choice("kind", IndicatorKind.values(), "indicator.kind");
    private final Select<PeriodKind> collected = choice("collected", PeriodKind.values(), "indicator.collected");
    private final Select<UnitLaw> unitLaw = choice("unitLaw", UnitLaw.values(), "indicator.unitLaw");
    private final Select<TimeLaw> timeLaw = choice("timeLaw", TimeLaw.values(), "indicator.timeLaw");
    private final TextArea guidance = Fields.area("indicator.field.guidance", 2000);
    private final TextArea example = Fields.area("indicator.field.example", 1000);
    private final TextField partLabel = Fields.text("indicator.field.partLabel", 120);
    private final Checkbox newPeople = Fields.check("indicator.field.newPeople");
    private final Checkbox unverified = Fields.check("indicator.field.unverified");
    private final TextArea remark = Fields.area("indicator.field.remark", 2000);
    private final DatePicker validFrom = Fields.day("indicator.field.validFrom");
    private final DatePicker validTo = Fields.day("indicator.field.validTo");
    private final ComboBox<UUID> whole;
    private final ComboBox<UUID> numerator;
    private final ComboBox<UUID> denominator;
    private final ComboBox<UUID> content;

    IndicatorFormPanel(List<IndicatorRow> dictionary, List<ProgrammeContentRef> contents) {
        super(IndicatorForm.class, PLACES);
        whole = new IndicatorChoice(
                        dictionary.stream().filter(row -> !row.isPart()).toList())
                .one("indicator.field.wholeId");
        IndicatorChoice terms = new IndicatorChoice(dictionary.stream()
                .filter(row -> row.kind() != IndicatorKind.RATIO && row.unitLaw() != UnitLaw.NONE)
                .toList());
        numerator = terms.one("indicator.field.numeratorId");
        denominator = terms.one("indicator.field.denominatorId");
        Map<UUID, String> labels = new LinkedHashMap<>();
        contents.forEach(one -> labels.put(one.id(), one.label()));
        content = Fields.oneOfMany("indicator.field.programmeContentId", id -> labels.getOrDefault(id, ""));
        content.setItems(labels.keySet());
        content.setClearButtonVisible(true);
        code.setHelperText(Texts.of("indicator.ui.form.code.hint"));
        measure.setHelperText(Texts.of("indicator.ui.form.measure.hint"));
        guidance.setHelperText(Texts.of("indicator.ui.form.guidance.hint"));
        partLabel.setHelperText(Texts.of("indicator.ui.form.partLabel.hint"));
        bind();
        layOut();
        kind.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                takeUsualLaws(event.getValue());
            }
            explain();
        });
        unitLaw.addValueChangeListener(event -> explain());
        timeLaw.addValueChangeListener(event -> explain());
    }

    private static <E extends Enum<E>> Select<E> choice(String field, E[] values, String words) {
        return Fields.choice("indicator.field." + field, Arrays.asList(values), one -> Texts.of(words, one));
    }

    private void bind() {
        field("code", code)
                .asRequired(Texts.of("indicator.form.codeMissing"))
                .withConverter(String::strip, text -> text)
                .bind("code");
        field("name", name).asRequired(Texts.of("indicator.form.nameMissing")).bind("name");
        field("shortName", shortName).bind("shortName");
        field("measure", measure)
                .asRequired(Texts.of("indicator.form.measureMissing"))
                .bind("measure");
        bindChoice("kind", kind, IndicatorKind.class);
        bindChoice("collected", collected, PeriodKind.class);
        bindChoice("unitLaw", unitLaw, UnitLaw.class);
        bindChoice("timeLaw", timeLaw, TimeLaw.class);
        field("guidance", guidance).bind("guidance");
        field("example", example).bind("example");
        field("partLabel", partLabel).bind("partLabel");
        field("newPeople", newPeople).bind("newPeople");
        field("unverified", unverified).bind("unverified");
        field("remark", remark).bind("remark");
        field("validFrom", validFrom).bind("validFrom");
        field("validTo", validTo).bind("validTo");
        bindId("wholeId", whole);
        bindId("numeratorId", numerator);
        bindId("denominatorId", denominator);
        bindId("programmeContentId", content);
        carryVersion();
    }

    private <E extends Enum<E>> void bindChoice(String property, Select<E> field, Class<E> type) {
        field(property, field).asRequired(Texts.of("uikit.field.required")).bind(property);
        keep(property, type, Enum::name, text -> Enum.valueOf(type, text));
    }

    private void bindId(String property, ComboBox<UUID> field) {
        field(property, field).bind(property);
        keep(property, UUID.class, UUID::toString, UUID::fromString);
    }

    private void layOut() {
        wide(name);
        row(code, shortName);
        row(measure, kind);
        row(collected, newPeople);
        row(unitLaw, timeLaw);
        row(numerator, denominator);
        wide(guidance);
        wide(example);
        row(whole, partLabel);
        row(content, unverified);
        wide(remark);
        row(validFrom, validTo);
    }

    private void takeUsualLaws(IndicatorKind chosen) {
        IndicatorForm usual = IndicatorForm.usual("", "", "", chosen, "", PeriodKind.HALF);
        unitLaw.setValue(usual.unitLaw());
        timeLaw.setValue(usual.timeLaw());
        if (chosen != IndicatorKind.RATIO) {
            numerator.clear();
            denominator.clear();
        }
        if (chosen != IndicatorKind.PERSON) {
            newPeople.setValue(false);
        }
    }

    /** Says what the laws mean, and shows only what this kind needs. */
    private void explain() {
        boolean ratio = kind.getValue() == IndicatorKind.RATIO;
        numerator.setVisible(ratio);
        denominator.setVisible(ratio);
        newPeople.setVisible(kind.getValue() == IndicatorKind.PERSON);
        unitLaw.setHelperText(unitLaw.getValue() == null ? "" : Texts.of("indicator.ui.law.units", unitLaw.getValue()));
        timeLaw.setHelperText(timeLaw.getValue() == null ? "" : Texts.of("indicator.ui.law.time", timeLaw.getValue()));
    }

    /** What figures mean that were already entered does not change any more. */
    void fixMeaning() {
        List.of(kind, collected, unitLaw, timeLaw).forEach(field -> field.setReadOnly(true));
        List.of(numerator, denominator).forEach(field -> field.setReadOnly(true));
        kind.setHelperText(Texts.of("indicator.ui.form.inUse"));
    }

    @Override
    public void read(IndicatorForm form) {
        super.read(form);
        explain();
    }
}
