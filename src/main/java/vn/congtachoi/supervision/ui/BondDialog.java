package vn.congtachoi.supervision.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.VietnameseText;
import vn.congtachoi.supervision.CampaignChoices;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.RecordDialog;
import vn.congtachoi.uikit.Texts;

/** A relation that keeps somebody from visiting a unit. */
class BondDialog extends RecordDialog {

    private static final int LENGTH = 500;

    /** Takes what was declared, or refuses it. */
    @FunctionalInterface
    interface Declaring {
        void take(UUID person, UUID unit, String words);
    }

    private final Declaring declaring;
    private final ComboBox<CampaignChoices.Person> person =
            Fields.oneOfMany("supervision.ui.bond.person", CampaignChoices.Person::words);
    private final ComboBox<UUID> unit;
    private final TextField words = Fields.text("supervision.ui.bond.words", LENGTH);

    /** @param people whoever may be declared for, herself first */
    BondDialog(List<CampaignChoices.Person> people, Map<UUID, String> units, Declaring declaring) {
        super(Texts.of("supervision.ui.bond.declare"));
        this.declaring = declaring;
        unit = Fields.oneOfMany("supervision.ui.bond.unit", id -> units.getOrDefault(id, ""));
        person.setItems(
                (each, typed) -> VietnameseText.fold(each.words()).contains(VietnameseText.fold(typed)), people);
        person.setValue(people.getFirst());
        person.setVisible(people.size() > 1);
        unit.setItems(
                (id, typed) -> VietnameseText.fold(units.getOrDefault(id, "")).contains(VietnameseText.fold(typed)),
                units.keySet());
        words.setHelperText(Texts.of("supervision.ui.bond.words-hint"));
        fill("supervision.ui.save", new Paragraph(Texts.of("supervision.ui.bond.explained")), person, unit, words);
        unit.focus();
    }

    @Override
    protected void save() {
        CampaignChoices.Person who = person.getValue();
        UUID where = unit.getValue();
        if (who == null || where == null) {
            throw new BusinessException("supervision.bond.error.whom");
        }
        declaring.take(who.id(), where, words.getValue());
    }
}
