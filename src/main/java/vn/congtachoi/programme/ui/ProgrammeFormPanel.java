package vn.congtachoi.programme.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congtachoi.programme.ProgrammeField;
import vn.congtachoi.programme.ProgrammeForm;
import vn.congtachoi.programme.ProgrammeKind;
import vn.congtachoi.programme.ProgrammeRef;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.Texts;

/** The programme's own fields. */
class ProgrammeFormPanel extends FormPanel<ProgrammeForm> {

    private static final int CODE_LENGTH = 30;
    private static final int NAME_LENGTH = 500;
    private static final int SHORT_NAME_LENGTH = 120;
    private static final int HOST_LENGTH = 300;
    private static final int TEXT_LENGTH = 2000;

    private static final Map<String, String> REFUSALS = Map.of(
            "programme.form.codeShape", "code",
            "programme.form.codeTaken", "code",
            "programme.form.nameMissing", "officialName",
            "programme.form.validity", "validTo",
            "programme.form.ownSuccessor", "successorId");

    /**
     * @param owners whose it may be; one alone is not asked
     * @param successors from which the successor is chosen
     */
    ProgrammeFormPanel(List<OwnerChoice> owners, Successors successors) {
        super(ProgrammeForm.class, REFUSALS);
        names();
        owner(owners);
        times(successors);
        texts();
        marks();
        carryVersion();
    }

    private void names() {
        TextField code = Fields.text("programme.ui.form.code", CODE_LENGTH);
        TextField shortName = Fields.text("programme.ui.list.short-name", SHORT_NAME_LENGTH);
        TextField officialName = Fields.text("programme.field.OFFICIAL_NAME", NAME_LENGTH);
        Select<ProgrammeKind> kind = Fields.choice(
                "programme.field.KIND",
                Arrays.asList(ProgrammeKind.values()),
                value -> Texts.of(value.label().key()));
        TextField host = Fields.text("programme.field.HOST", HOST_LENGTH);
        code.setHelperText(Texts.of("programme.ui.form.code.hint"));
        officialName.setHelperText(Texts.of("programme.ui.form.official-name.hint"));

        keep("kind", ProgrammeKind.class, ProgrammeKind::name, ProgrammeKind::valueOf);
        field("code", code).asRequired(Texts.of("programme.form.codeShape")).bind("code");
        field("shortName", shortName)
                .asRequired(Texts.of("programme.ui.form.short-name.missing"))
                .bind("shortName");
        field("officialName", officialName)
                .asRequired(Texts.of("programme.ui.form.official-name.missing"))
                .bind("officialName");
        field("kind", kind).asRequired(Texts.of("uikit.field.required")).bind("kind");
        field("host", host).bind("host");

        row(shortName, code);
        wide(officialName);
        row(kind, host);
    }

    private void owner(List<OwnerChoice> owners) {
        Select<OwnerChoice> owner = Fields.choice("programme.ui.form.owner", owners, OwnerChoice::label);
        owner.setHelperText(Texts.of("programme.ui.form.owner.hint"));
        owner.setReadOnly(owners.size() == 1);
        keep("ownerUnitId", OwnerChoice.class, choice -> String.valueOf(choice.unitId()), id -> owners.stream()
                .filter(choice -> String.valueOf(choice.unitId()).equals(id))
                .findFirst()
                .orElse(owners.getFirst()));
        field("ownerUnitId", owner)
                .withConverter(choice -> choice == null ? null : choice.unitId(), id -> owners.stream()
                        .filter(choice -> Objects.equals(choice.unitId(), id))
                        .findFirst()
                        .orElse(owners.getFirst()))
                .bind("ownerUnitId");
        wide(owner);
    }

    private void times(Successors successors) {
        DatePicker from = Fields.day("programme.field.VALID_FROM");
        DatePicker to = Fields.day("programme.field.VALID_TO");
        ComboBox<ProgrammeRef> successor = successors.field();
        to.setHelperText(Texts.of("programme.ui.form.valid-to.hint"));
        keep("successorId", ProgrammeRef.class, ref -> ref.id().toString(), successors::written);
        field("validFrom", from).bind("validFrom");
        field("validTo", to).bind("validTo");
        field("successorId", successor)
                .withConverter(Successors::id, successors::ref)
                .bind("successorId");
        row(from, to);
        wide(successor);
    }

    private void texts() {
        wide(text("purpose", "programme.field.PURPOSE"));
        wide(text("targetNote", "programme.field.TARGET_NOTE"));
        wide(text("note", "programme.field.NOTE"));
    }

    private TextArea text(String property, String label) {
        TextArea area = Fields.area(label, TEXT_LENGTH);
        field(property, area).bind(property);
        return area;
    }

    private void marks() {
        MultiSelectComboBox<ProgrammeField> unverified = Fields.someOfMany(
                "programme.ui.form.unverified", field -> Texts.of(field.label().key()));
        unverified.setItems(ProgrammeField.values());
        unverified.setHelperText(Texts.of("programme.ui.form.unverified.hint"));
        keep("unverified", Object.class, ProgrammeFormPanel::written, ProgrammeFormPanel::marked);
        field("unverified", unverified).bind("unverified");
        wide(unverified);
    }

    private static String written(Object fields) {
        return fields instanceof Set<?> marked
                ? marked.stream().map(String::valueOf).sorted().collect(Collectors.joining(","))
                : "";
    }

    private static Set<ProgrammeField> marked(String names) {
        return Arrays.stream(names.split(",", -1)).map(ProgrammeField::valueOf).collect(Collectors.toSet());
    }
}
