package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.organisation.UnitChange;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitService;
import vn.congtachoi.organisation.UnitTree;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** A new unit below another one. */
class AddUnitDialog extends ActDialog {

    private final FactsFields facts = new FactsFields();
    private final ComboBox<UnitRef> parent;
    private final DecisionFields decision;
    private final UnitService units;

    /**
     * @param parents units under which she may make one
     * @param chosen the one that is offered first, or null
     */
    AddUnitDialog(UnitTree tree, List<UnitRef> parents, @Nullable UnitRef chosen, UnitService units, Runnable done) {
        super(Texts.of("organisation.ui.add.title"), "organisation.ui.add.act", done);
        this.units = units;
        LocalDate today = tree.day();
        decision = new DecisionFields("organisation.ui.add.day", today);
        parent = Forms.unit("organisation.ui.parent", tree, parents);
        parent.addValueChangeListener(event ->
                facts.below(event.getValue() == null ? null : event.getValue().kind()));
        parent.setValue(chosen);
        fill(parent, facts.names(), Forms.columns(decision.dayField(), decision.basisField()), facts.letterhead());
    }

    @Override
    protected boolean isComplete() {
        return all(isFilled(parent), facts.isComplete(), decision.isComplete());
    }

    @Override
    protected String consequence() {
        return "";
    }

    @Override
    protected void act() {
        UUID above = parent.getValue().id();
        units.create(new UnitChange.Create(facts.value(), above, decision.day(), decision.basis()));
        Toast.success("organisation.ui.add.done", facts.name());
    }
}
