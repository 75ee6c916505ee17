package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashSet;
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

/** Điều chỉnh một phần: a part of the unit goes to another one, and both live on. */
class TransferDialog extends ActDialog {

    private final ComboBox<UnitRef> to;
    private final MultiSelectComboBox<UnitRef> children;
    private final TextField share = Share.field();
    private final DecisionFields decision;
    private final UnitDetail unit;
    private final UnitService units;

    /** @param editable units that she may change: only to them can she give a part */
    TransferDialog(UnitDetail unit, UnitTree tree, Set<UUID> editable, UnitService units, Runnable done) {
        super(
                Texts.of("organisation.ui.transfer.title", unit.latest().facts().name()),
                "organisation.ui.transfer.act",
                done);
        this.unit = unit;
        this.units = units;
        decision = new DecisionFields("organisation.ui.from-day", tree.day());
        List<UnitRef> offered = tree.all().stream()
                .filter(other -> !other.id().equals(unit.id()) && editable.contains(other.id()))
                .filter(other -> other.kind().isCommuneLevel()
                                == unit.latest().facts().kind().isCommuneLevel()
                        && other.kind().isBranch()
                                == unit.latest().facts().kind().isBranch())
                .toList();
        to = Forms.unit("organisation.ui.transfer.to", tree, offered);
        children = Forms.units("organisation.ui.transfer.children", tree, tree.children(unit.id()));
        fill(to, children, Forms.columns(share, decision.dayField()), decision.basisField());
    }

    @Override
    protected boolean isComplete() {
        return all(isFilled(to), decision.isComplete());
    }

    @Override
    protected String consequence() {
        return Texts.of(
                "organisation.ui.transfer.consequence",
                decision.dayText(),
                unit.latest().facts().name(),
                to.getValue().name(),
                children.getValue().size());
    }

    @Override
    protected void act() {
        Set<UUID> along = new HashSet<>();
        children.getValue().forEach(child -> along.add(child.id()));
        units.transfer(new UnitChange.Transfer(
                unit.id(), to.getValue().id(), Share.read(share), along, decision.day(), decision.basis()));
        Toast.success("organisation.ui.transfer.done", to.getValue().name());
    }
}
