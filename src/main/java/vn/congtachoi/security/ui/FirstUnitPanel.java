package vn.congtachoi.security.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.congtachoi.organisation.UnitKind;
import vn.congtachoi.security.FirstUnitForm;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnI18nProvider;

/** The unit that a new portal is made for: its names, its letterhead, since when and where it is reached. */
class FirstUnitPanel extends FormPanel<FirstUnitForm> {

    private static final int NAME = 200;
    private static final int SHORT = 100;
    private static final List<UnitKind> KINDS =
            List.of(UnitKind.WARD, UnitKind.COMMUNE, UnitKind.SPECIAL_ZONE, UnitKind.CITY, UnitKind.DISTRICT);

    private final TextField name = Fields.text("security.setup.unit", NAME);
    private final Select<UnitKind> kind =
            Fields.choice("security.setup.kind", KINDS, each -> Texts.of("organisation.unit.kind", each));
    private final DatePicker founded = Fields.day("security.setup.founded");
    private boolean kindChosen;

    /**
     * @param proposed what stands in the fields at first
     * @param kindOf what a unit of a name mostly is
     */
    FirstUnitPanel(FirstUnitForm proposed, Function<String, Optional<UnitKind>> kindOf, Runnable changed) {
        super(FirstUnitForm.class);
        TextField shortName = Fields.text("security.setup.short", SHORT);
        TextField superior = Fields.text("security.setup.superior", NAME);
        TextField issuer = Fields.text("security.setup.issuer", NAME);
        TextField place = Fields.text("security.setup.place", SHORT);
        TextField address = Fields.text("security.setup.address", NAME);
        name.setHelperText(Texts.of("security.setup.unit.hint"));
        shortName.setHelperText(Texts.of("security.setup.short.hint"));
        place.setHelperText(Texts.of("security.setup.place.hint"));
        superior.setHelperText(Texts.of("security.setup.superior.hint"));
        issuer.setHelperText(Texts.of("security.setup.issuer.hint"));
        founded.setHelperText(Texts.of("security.setup.founded.hint"));
        address.setHelperText(Texts.of("security.setup.address.hint"));

        field("name", name).asRequired(Texts.of("security.setup.unit.missing")).bind("name");
        field("shortName", shortName).bind("shortName");
        field("kind", kind).bind("kind");
        field("place", place)
                .asRequired(Texts.of("security.setup.place.missing"))
                .bind("place");
        field("superiorLine", superior).bind("superiorLine");
        field("issuerLine", issuer)
                .asRequired(Texts.of("security.setup.issuer.missing"))
                .bind("issuerLine");
        field("founded", founded)
                .asRequired(Texts.of("security.setup.founded.missing"))
                .bind("founded");
        field("publicAddress", address)
                .withValidator(refusedBy(FirstUnitForm::requireAddress))
                .bind("publicAddress");

        row(name, shortName);
        row(kind, place);
        row(superior, issuer);
        row(founded, address);
        read(proposed);
        offerLetterhead(issuer);
        offerKind(kindOf);
        name.addValueChangeListener(event -> changed.run());
        kind.addValueChangeListener(event -> changed.run());
        founded.addValueChangeListener(event -> changed.run());
    }

    /** The line of a letterhead is mostly the name in capitals: offered until she writes her own. */
    private void offerLetterhead(TextField issuer) {
        name.addValueChangeListener(event -> {
            String offeredBefore = event.getOldValue().strip().toUpperCase(VnI18nProvider.VIETNAMESE);
            if (issuer.isEmpty() || issuer.getValue().equals(offeredBefore)) {
                issuer.setValue(event.getValue().strip().toUpperCase(VnI18nProvider.VIETNAMESE));
            }
        });
    }

    /** Mostly the name says it, until she chooses herself. */
    private void offerKind(Function<String, Optional<UnitKind>> kindOf) {
        kind.addValueChangeListener(event -> kindChosen |= event.isFromClient());
        name.addValueChangeListener(event -> {
            if (!kindChosen) {
                kindOf.apply(event.getValue()).filter(KINDS::contains).ifPresent(kind::setValue);
            }
        });
    }

    /** What stands in the fields that decide what may stand below the unit, right or not. */
    FirstUnitForm asTyped(LocalDate firstDay) {
        LocalDate since = founded.isEmpty() ? firstDay : founded.getValue();
        return new FirstUnitForm(name.getValue(), "", kind.getValue(), "", "", "", since, "");
    }
}
