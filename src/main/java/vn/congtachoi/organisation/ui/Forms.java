package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.organisation.UnitKind;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Texts;

/** Pieces that the forms about units share. */
final class Forms {

    private Forms() {}

    /** Two columns on a laptop, one on a phone. */
    static FormLayout columns(Component... fields) {
        FormLayout form = new FormLayout(fields);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("34rem", 2));
        return form;
    }

    /** A sentence that says what the form is for. */
    static Paragraph line(String key, Object... args) {
        Paragraph line = new Paragraph(Texts.of(key, args));
        line.addClassName("app-quiet");
        return line;
    }

    /** A unit, found by typing with or without marks. */
    static ComboBox<UnitRef> unit(String labelKey, UnitTree tree, List<UnitRef> offered) {
        ComboBox<UnitRef> field = Fields.oneOfMany(labelKey, unit -> label(unit, tree));
        field.setItems((unit, typed) -> matches(unit, tree, typed), offered);
        return field;
    }

    /** Several units, found by typing with or without marks. */
    static MultiSelectComboBox<UnitRef> units(String labelKey, UnitTree tree, List<UnitRef> offered) {
        MultiSelectComboBox<UnitRef> field = Fields.someOfMany(labelKey, unit -> label(unit, tree));
        field.setItems((unit, typed) -> matches(unit, tree, typed), offered);
        return field;
    }

    private static boolean matches(UnitRef unit, UnitTree tree, String typed) {
        return VietnameseText.fold(label(unit, tree)).contains(VietnameseText.fold(typed));
    }

    /** Branches are called alike everywhere: theirs says of which unit. */
    static String label(UnitRef unit, UnitTree tree) {
        boolean alike = !unit.kind().mayHaveBelow(UnitKind.BRANCH);
        return unit.parentId() == null || !alike
                ? unit.name()
                : tree.find(unit.parentId())
                        .map(parent -> Texts.of("organisation.ui.unit-of", unit.name(), parent.shortName()))
                        .orElse(unit.name());
    }
}
