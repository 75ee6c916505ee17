package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.congtachoi.organisation.UnitChange;
import vn.congtachoi.organisation.UnitDetail;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitService;
import vn.congtachoi.organisation.UnitTree;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** Giải thể: the unit is no more from a day on; others may take over its work. */
class CloseUnitDialog extends ActDialog {

    private final MultiSelectComboBox<UnitRef> successors;
    private final DecisionFields decision;
    private final UnitDetail unit;
    private final UnitService units;

    CloseUnitDialog(UnitDetail unit, UnitTree tree, UnitService units, Runnable done) {
        super(Texts.of("organisation.ui.close.title", unit.latest().facts().name()), "organisation.ui.close.act", done);
        this.unit = unit;
        this.units = units;
        decision = new DecisionFields("organisation.ui.close.day", tree.day());
        decision.dayField().setHelperText(Texts.of("organisation.ui.close.day.hint"));
        List<UnitRef> offered = tree.all().stream()
                .filter(other -> !other.id().equals(unit.id()))
                .toList();
        successors = Forms.units("organisation.ui.close.successors", tree, offered);
        successors.setHelperText(Texts.of("organisation.ui.close.successors.hint"));
        fill(successors, Forms.columns(decision.dayField(), decision.basisField()));
    }

    @Override
    protected boolean isComplete() {
        return decision.isComplete();
    }

    @Override
    protected String consequence() {
        String names = successors.getValue().stream().map(UnitRef::name).collect(Collectors.joining(", "));
        return names.isEmpty()
                ? Texts.of("organisation.ui.close.consequence", decision.dayText())
                : Texts.of("organisation.ui.close.consequence-with", decision.dayText(), names);
    }

    @Override
    protected void act() {
        List<UUID> taking =
                successors.getValue().stream().map(UnitRef::id).sorted().toList();
        units.close(new UnitChange.Close(unit.id(), unit.version(), taking, decision.day(), decision.basis()));
        Toast.success("organisation.ui.close.done", unit.latest().facts().name());
    }
}
