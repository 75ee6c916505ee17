package vn.congtachoi.supervision.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.congtachoi.supervision.OutlineForm;
import vn.congtachoi.supervision.OutlineRow;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.RecordDialog;
import vn.congtachoi.uikit.Texts;

/** An outline, new or its next version. */
class OutlineDialog extends RecordDialog {

    private static final int NAME_LENGTH = 300;
    private static final int POINTS_LENGTH = 20000;
    private static final int ROWS = 10;

    private final Consumer<OutlineForm> keep;
    private final TextField name = Fields.text("supervision.ui.outline.name", NAME_LENGTH);
    private final TextArea points = Fields.area("supervision.ui.outline.points", POINTS_LENGTH);

    OutlineDialog(Consumer<OutlineForm> keep) {
        super(Texts.of("supervision.ui.outline.add"));
        this.keep = keep;
        points.setMinRows(ROWS);
        points.setHelperText(Texts.of("supervision.ui.outline.points-hint"));
        fill("supervision.ui.save", name, points);
        name.focus();
    }

    OutlineDialog(OutlineRow known, Consumer<OutlineForm> keep) {
        this(keep);
        setHeaderTitle(Texts.of("supervision.ui.outline.next", known.name(), known.number() + 1));
        name.setValue(known.name());
        points.setValue(String.join("\n", known.points()));
    }

    @Override
    protected void save() {
        keep.accept(new OutlineForm(name.getValue(), points.getValue()));
    }
}
