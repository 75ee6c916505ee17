package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.organisation.UnitFacts;
import vn.congtachoi.organisation.UnitKind;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.StaleDialog;
import vn.congtachoi.uikit.Texts;

/** What is said of a unit: its names, its kind, and the lines at the head of its papers. */
final class FactsFields {

    private static final int LONG = 200;
    private static final int SHORT = 100;
    private static final int CODE = 20;

    private final TextField name = Fields.text("organisation.ui.name", LONG);
    private final TextField shortName = Fields.text("organisation.ui.short", SHORT);
    private final Select<UnitKind> kind;
    private final TextField code = Fields.text("organisation.ui.code", CODE);
    private final TextField superior = Fields.text("organisation.ui.superior", LONG);
    private final TextField issuer = Fields.text("organisation.ui.issuer", LONG);
    private final TextField place = Fields.text("organisation.ui.place", SHORT);

    FactsFields() {
        kind = Fields.choice(
                "organisation.ui.kind",
                List.of(UnitKind.values()),
                choice -> choice == null ? "" : Texts.of("organisation.unit.kind", choice));
        shortName.setHelperText(Texts.of("organisation.ui.short.hint"));
        superior.setHelperText(Texts.of("organisation.ui.superior.hint"));
        issuer.setHelperText(Texts.of("organisation.ui.issuer.hint"));
        place.setHelperText(Texts.of("organisation.ui.place.hint"));
    }

    /** Offers only what may stand below; null offers everything. */
    void below(@Nullable UnitKind above) {
        UnitKind chosen = kind.getValue();
        List<UnitKind> fitting = Arrays.stream(UnitKind.values())
                .filter(choice -> above == null || above.mayHaveBelow(choice))
                .toList();
        kind.setItems(fitting);
        boolean stillFits = chosen != null && fitting.contains(chosen);
        kind.setValue(stillFits ? chosen : usualBelow(above, fitting));
    }

    private static @Nullable UnitKind usualBelow(@Nullable UnitKind above, List<UnitKind> fitting) {
        UnitKind usual = above == null ? UnitKind.WARD : above.isCommuneLevel() ? UnitKind.BRANCH : UnitKind.WARD;
        return fitting.contains(usual) ? usual : fitting.stream().findFirst().orElse(null);
    }

    void choose(UnitKind chosen) {
        kind.setValue(chosen);
    }

    void read(UnitFacts facts) {
        name.setValue(facts.name());
        shortName.setValue(facts.shortName());
        kind.setValue(facts.kind());
        code.setValue(facts.code() == null ? "" : facts.code());
        superior.setValue(facts.superiorLine());
        issuer.setValue(facts.issuerLine());
        place.setValue(facts.place());
    }

    /** Where these fields hold something else than the saved facts. */
    List<StaleDialog.Difference> differences(UnitFacts saved) {
        FactsFields theirs = new FactsFields();
        theirs.read(saved);
        return Stream.of(
                        StaleDialog.difference(name, theirs.name),
                        StaleDialog.difference(shortName, theirs.shortName),
                        StaleDialog.difference(kind, theirs.kind),
                        StaleDialog.difference(code, theirs.code),
                        StaleDialog.difference(superior, theirs.superior),
                        StaleDialog.difference(issuer, theirs.issuer),
                        StaleDialog.difference(place, theirs.place))
                .flatMap(Optional::stream)
                .toList();
    }

    Component names() {
        return Forms.columns(name, shortName, kind, code);
    }

    /** Seldom needed: what is left open follows from the name and the unit above. */
    Component letterhead() {
        NativeDetails details = new NativeDetails(
                Texts.of("organisation.ui.letterhead.fields"), Forms.columns(superior, issuer, place));
        details.addClassName("app-folded");
        return details;
    }

    boolean isComplete() {
        return ActDialog.all(ActDialog.isFilled(name), ActDialog.isFilled(kind));
    }

    String name() {
        return name.getValue().strip();
    }

    /** @throws vn.congtachoi.kernel.BusinessException when a text is missing or too long */
    UnitFacts value() {
        return new UnitFacts(
                name.getValue(),
                shortName.getValue(),
                kind.getValue(),
                code.getValue(),
                superior.getValue(),
                issuer.getValue(),
                place.getValue());
    }
}
