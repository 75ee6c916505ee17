package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.congtachoi.organisation.UnitDetail;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitKind;
import vn.congtachoi.organisation.UnitService;
import vn.congtachoi.organisation.UnitTree;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.Texts;

/** What may happen to a unit, for who may change it. */
@Component
class UnitActs {

    private final UnitDirectory directory;
    private final UnitService units;
    private final UnitMaking making;

    UnitActs(UnitDirectory directory, UnitService units, UnitMaking making) {
        this.directory = directory;
        this.units = units;
        this.making = making;
    }

    /** Whether she may change the unit; one that is no more is not changed any longer. */
    boolean isOffered(UnitDetail unit) {
        return unit.closed() == null && making.editable().contains(unit.id());
    }

    /** Whether something may stand below it. */
    boolean mayHaveBelow(UnitDetail unit) {
        return unit.latest().facts().kind() != UnitKind.GROUP;
    }

    ActionButton add(UUID unit, Runnable done) {
        return ActionButton.primary("organisation.ui.add-below", () -> making.add(unit, done));
    }

    /** @param done shows the page again after something changed */
    PageSection section(UnitDetail unit, Runnable done) {
        Div acts = new Div(
                open("organisation.ui.correct", () -> new CorrectUnitDialog(unit, units, directory, done)),
                open("organisation.ui.rename", () -> new RenameUnitDialog(unit, tree().day(), units, done)),
                open("organisation.ui.move", () -> new MoveUnitDialog(unit, tree(), units, done)),
                open("organisation.ui.merge", () -> new MergeUnitsDialog(unit, tree(), editable(), units, done)),
                open("organisation.ui.split", () -> new SplitUnitDialog(unit, tree(), units, done)),
                open("organisation.ui.transfer", () -> new TransferDialog(unit, tree(), editable(), units, done)),
                open("organisation.ui.close", () -> new CloseUnitDialog(unit, tree(), units, done)));
        acts.addClassName("app-row");
        return new PageSection(Texts.of("organisation.ui.acts"), acts);
    }

    private static ActionButton open(String key, Supplier<ActDialog> dialog) {
        return ActionButton.secondary(key, () -> dialog.get().open());
    }

    private UnitTree tree() {
        return directory.today();
    }

    private Set<UUID> editable() {
        return making.editable();
    }
}
