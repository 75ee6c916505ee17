package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import vn.congtachoi.organisation.UnitDetail;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitForm;
import vn.congtachoi.organisation.UnitService;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.StaleDialog;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.VnFormat;

/** Puts right what was written wrong; a new name from a day on is {@link RenameUnitDialog}. */
class CorrectUnitDialog extends ActDialog {

    private static final int BASIS_LENGTH = 500;

    private final FactsFields facts = new FactsFields();
    private final TextField basis = Fields.text("organisation.ui.basis", BASIS_LENGTH);
    private final UnitForm read;
    private final UnitService units;
    private final UnitDirectory directory;

    CorrectUnitDialog(UnitDetail unit, UnitService units, UnitDirectory directory, Runnable done) {
        super(
                Texts.of("organisation.ui.correct.title", unit.latest().facts().name()),
                "organisation.ui.correct.act",
                done);
        this.units = units;
        this.directory = directory;
        this.read = unit.form();
        facts.read(read.facts());
        basis.setValue(read.basis());
        fill(
                Forms.line(
                        "organisation.ui.correct.line",
                        VnFormat.day(unit.latest().from())),
                facts.names(),
                basis,
                facts.letterhead());
    }

    @Override
    protected boolean isComplete() {
        return facts.isComplete();
    }

    @Override
    protected String consequence() {
        return "";
    }

    @Override
    protected List<StaleDialog.Difference> differences() {
        return directory
                .detail(read.id())
                .map(saved -> facts.differences(saved.latest().facts()))
                .orElse(List.of());
    }

    @Override
    protected void act() {
        units.correct(new UnitForm(read.id(), read.version(), facts.value(), basis.getValue()));
        Toast.success("organisation.ui.correct.done");
    }
}
