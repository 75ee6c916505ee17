package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.congtachoi.organisation.UnitChange;
import vn.congtachoi.organisation.UnitDetail;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitService;
import vn.congtachoi.organisation.UnitTree;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** Another unit above from a day on. */
class MoveUnitDialog extends ActDialog {

    private final ComboBox<UnitRef> parent;
    private final DecisionFields decision;
    private final UnitDetail unit;
    private final UnitService units;

    MoveUnitDialog(UnitDetail unit, UnitTree tree, UnitService units, Runnable done) {
        super(Texts.of("organisation.ui.move.title", unit.latest().facts().name()), "organisation.ui.move.act", done);
        this.unit = unit;
        this.units = units;
        decision = new DecisionFields("organisation.ui.from-day", tree.day());
        Set<UUID> own = tree.subtree(unit.id());
        List<UnitRef> offered = tree.all().stream()
                .filter(above -> !own.contains(above.id())
                        && !above.id().equals(unit.latest().parentId())
                        && above.kind().mayHaveBelow(unit.latest().facts().kind()))
                .toList();
        parent = Forms.unit("organisation.ui.move.parent", tree, offered);
        fill(parent, Forms.columns(decision.dayField(), decision.basisField()));
    }

    @Override
    protected boolean isComplete() {
        return all(isFilled(parent), decision.isComplete());
    }

    @Override
    protected String consequence() {
        return Texts.of(
                "organisation.ui.move.consequence",
                decision.dayText(),
                unit.latest().facts().name(),
                parent.getValue().name());
    }

    @Override
    protected void act() {
        UnitRef above = parent.getValue();
        units.move(new UnitChange.Move(unit.id(), unit.version(), above.id(), decision.day(), decision.basis()));
        Toast.success("organisation.ui.move.done", above.name());
    }
}
