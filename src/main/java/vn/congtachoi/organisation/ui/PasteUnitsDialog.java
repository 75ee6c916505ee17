package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.LocalDate;
import java.util.List;
import vn.congtachoi.organisation.UnitImport;
import vn.congtachoi.organisation.UnitImportResult;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;
import vn.congtachoi.organisation.ui.paste.UnitPastePanel;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** Units and branches pasted from a sheet: saved all at once, or not at all. */
class PasteUnitsDialog extends ActDialog {

    private final ComboBox<UnitRef> under;
    private final UnitPastePanel panel;
    private final DecisionFields decision;
    private final UnitImport unitImport;
    private final LocalDate today;

    /** @param parents units under which she may make some; the first is offered */
    PasteUnitsDialog(UnitTree tree, List<UnitRef> parents, UnitImport unitImport, Runnable done) {
        super(Texts.of("organisation.ui.paste.title"), "organisation.ui.paste.act", done);
        this.unitImport = unitImport;
        this.today = tree.day();
        decision = new DecisionFields("organisation.ui.add.day", tree.day());
        under = Forms.unit("organisation.ui.paste.under", tree, parents);
        under.setHelperText(Texts.of("organisation.ui.paste.under.hint"));
        under.setValue(parents.stream().findFirst().orElse(null));
        panel = new UnitPastePanel(this::dryRun);
        under.addValueChangeListener(event -> panel.check());
        decision.dayField().addValueChangeListener(event -> panel.check());
        fill(under, panel, Forms.columns(decision.dayField(), decision.basisField()));
    }

    private UnitImportResult dryRun(List<List<String>> cells) {
        LocalDate from = decision.dayField().isEmpty() ? today : decision.day();
        return unitImport.dryRun(
                cells, under.isEmpty() ? null : under.getValue().id(), from);
    }

    @Override
    protected boolean isComplete() {
        if (!all(isFilled(under), decision.isComplete())) {
            return false;
        }
        panel.check();
        if (panel.isBlank()) {
            panel.ask();
        }
        return panel.cleanCells().isPresent();
    }

    @Override
    protected String consequence() {
        return "";
    }

    @Override
    protected void act() {
        List<List<String>> cells = panel.cleanCells().orElse(List.of());
        int made = unitImport.apply(cells, under.getValue().id(), decision.day(), decision.basis());
        Toast.success("organisation.ui.paste.done", made);
    }
}
