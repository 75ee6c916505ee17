package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.congtachoi.indicator.AskedOf;
import vn.congtachoi.indicator.FormLineRow;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.indicator.ReportFormData;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.Texts;

/** The form of a biểu: its name, its period, whom it asks, and its lines. */
class ReportFormPanel extends FormPanel<ReportFormData> {

    private static final Map<String, String> PLACES = Map.of(
            "indicator.form.codeTaken", "code",
            "indicator.reportForm.nameMissing", "name",
            "indicator.reportForm.empty", "lines",
            "indicator.reportForm.twice", "lines",
            "indicator.reportForm.period", "lines",
            "indicator.reportForm.inUse", "lines");
    private static final String FIELD_END = "\t";
    private static final String LINE_END = "\n";

    private final TextField code = Fields.text("indicator.ui.form.code", 30);
    private final TextField name = Fields.text("indicator.ui.form.name", 300);
    private final Select<PeriodKind> collected =
            Fields.choice("indicator.field.collected", Arrays.asList(PeriodKind.values()), PeriodChoices::kind);
    private final Select<UUID> owner;
    private final MultiSelectComboBox<UUID> units;
    private final FormLinesField lines;

    ReportFormPanel(List<IndicatorRow> dictionary, List<UnitRef> owners, List<UnitRef> askable) {
        super(ReportFormData.class, PLACES);
        Map<UUID, String> names = new LinkedHashMap<>();
        owners.forEach(unit -> names.put(unit.id(), unit.name()));
        owner = Fields.choice("indicator.ui.form.owner", names.keySet(), id -> names.getOrDefault(id, ""));
        Map<UUID, String> below = new LinkedHashMap<>();
        askable.forEach(unit -> below.put(unit.id(), unit.shortName()));
        units = Fields.someOfMany("indicator.ui.form.units", id -> below.getOrDefault(id, ""));
        units.setItems(below.keySet());
        units.setPlaceholder(Texts.of("indicator.ui.form.units.all"));
        units.setHelperText(Texts.of("indicator.ui.form.units.hint"));
        lines = new FormLinesField(dictionary);
        bind();
        row(code, name);
        row(collected, owner);
        wide(units);
        wide(lines);
    }

    private void bind() {
        field("code", code).asRequired(Texts.of("indicator.form.codeMissing")).bind("code");
        field("name", name)
                .asRequired(Texts.of("indicator.reportForm.nameMissing"))
                .bind("name");
        field("collected", collected)
                .asRequired(Texts.of("uikit.field.required"))
                .bind("collected");
        keep("collected", PeriodKind.class, Enum::name, PeriodKind::valueOf);
        field("ownerUnitId", owner).asRequired(Texts.of("uikit.field.required")).bind("ownerUnitId");
        keep("ownerUnitId", UUID.class, UUID::toString, UUID::fromString);
        field("units", units).bind("units");
        keep("units", type(Set.class), ReportFormPanel::written, ReportFormPanel::ids);
        field("lines", lines).bind("lines");
        keep("lines", type(List.class), ReportFormPanel::writtenLines, ReportFormPanel::readLines);
        carryVersion();
    }

    /** A class says nothing of what a collection holds; the codecs do. */
    @SuppressWarnings("unchecked")
    private static <C> Class<C> type(Class<?> raw) {
        return (Class<C>) raw;
    }

    private static String written(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(LINE_END));
    }

    private static Set<UUID> ids(String text) {
        return text.lines().map(UUID::fromString).collect(Collectors.toSet());
    }

    private static String writtenLines(List<FormLineRow> rows) {
        return rows.stream()
                .map(row -> String.join(
                        FIELD_END, row.indicatorId().toString(), row.askedOf().name(), row.heading()))
                .collect(Collectors.joining(LINE_END));
    }

    private static List<FormLineRow> readLines(String text) {
        return text.lines()
                .map(line -> line.split(FIELD_END, 3))
                .map(part -> new FormLineRow(UUID.fromString(part[0]), part[2], AskedOf.valueOf(part[1])))
                .toList();
    }

    /** A saved form keeps its owner; with rounds behind it, also its period and its lines. */
    void restrict(boolean inUse, List<FormLineRow> asked) {
        owner.setReadOnly(true);
        collected.setReadOnly(inUse);
        if (inUse) {
            lines.fix(asked);
            lines.setHelperText(Texts.of("indicator.ui.form.inUse.lines"));
        }
    }

    List<FormLineRow> lines() {
        return lines.getValue();
    }
}
