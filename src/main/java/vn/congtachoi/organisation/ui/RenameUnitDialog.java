package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import vn.congtachoi.organisation.UnitChange;
import vn.congtachoi.organisation.UnitDetail;
import vn.congtachoi.organisation.UnitService;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** Another name from a day on; papers and figures of earlier days keep the old one. */
class RenameUnitDialog extends ActDialog {

    private static final int LONG = 200;
    private static final int SHORT = 100;

    private final TextField name = Fields.text("organisation.ui.rename.name", LONG);
    private final TextField shortName = Fields.text("organisation.ui.short", SHORT);
    private final DecisionFields decision;
    private final UnitDetail unit;
    private final UnitService units;

    RenameUnitDialog(UnitDetail unit, LocalDate today, UnitService units, Runnable done) {
        super(
                Texts.of("organisation.ui.rename.title", unit.latest().facts().name()),
                "organisation.ui.rename.act",
                done);
        this.unit = unit;
        this.units = units;
        decision = new DecisionFields("organisation.ui.from-day", today);
        name.setValue(unit.latest().facts().name());
        shortName.setHelperText(Texts.of("organisation.ui.short.hint"));
        shortName.setValue(unit.latest().facts().shortName());
        fill(Forms.columns(name, shortName, decision.dayField(), decision.basisField()));
    }

    @Override
    protected boolean isComplete() {
        return all(isFilled(name), decision.isComplete());
    }

    @Override
    protected String consequence() {
        return Texts.of(
                "organisation.ui.rename.consequence",
                decision.dayText(),
                name.getValue().strip(),
                unit.latest().facts().name());
    }

    @Override
    protected void act() {
        units.rename(new UnitChange.Rename(
                unit.id(), unit.version(), name.getValue(), shortName.getValue(), decision.day(), decision.basis()));
        Toast.success("organisation.ui.rename.done", name.getValue().strip());
    }
}
