package vn.congtachoi.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import vn.congtachoi.document.DocumentSettings;
import vn.congtachoi.document.KindRow;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.uikit.Card;
import vn.congtachoi.uikit.DataGrid;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.Tone;

/** Which kinds of paper are offered for new papers. */
class KindPanel extends Composite<PageSection> {

    private final DocumentSettings settings;
    private final Decision mayUse;
    private final DataGrid<KindRow> grid = new DataGrid<>(KindRow::id);

    KindPanel(DocumentSettings settings) {
        this.settings = settings;
        mayUse = settings.mayUse();
        grid.component("document.ui.kinds.used", this::used).setFlexGrow(1);
        grid.text("document.ui.kinds.name", KindRow::name).setFlexGrow(3);
        grid.text("document.ui.kinds.abbreviation", KindPanel::abbreviation).setFlexGrow(2);
        grid.text("document.ui.kinds.numbered", KindPanel::numbered).setFlexGrow(2);
        grid.card(row -> new Card(row.name())
                .line(abbreviation(row) + " · " + numbered(row))
                .foot(used(row)));
        Paragraph line = new Paragraph(mayUse.allowed() ? Texts.of("document.ui.kinds.line") : Texts.of(mayUse));
        line.addClassName("app-quiet");
        getContent().add(line, grid);
        grid.show(settings.kinds());
    }

    @Override
    protected PageSection initContent() {
        return new PageSection(Texts.of("document.ui.kinds.title"));
    }

    private static String abbreviation(KindRow row) {
        return row.abbreviation().isEmpty() ? Texts.of("document.ui.kinds.bare") : row.abbreviation();
    }

    private static String numbered(KindRow row) {
        return Texts.of(row.numbered() ? "document.ui.kinds.with-number" : "document.ui.kinds.without-number");
    }

    private Component used(KindRow row) {
        if (!mayUse.allowed()) {
            return row.active()
                    ? new StatusBadge(Texts.of("document.ui.kinds.used"), Tone.DONE)
                    : new StatusBadge(Texts.of("document.ui.kinds.unused"), Tone.NEUTRAL);
        }
        Checkbox box = new Checkbox(row.active());
        box.setAriaLabel(Texts.of("document.ui.kinds.used-of", row.name()));
        box.addValueChangeListener(event -> {
            settings.use(row.id(), event.getValue());
            Toast.success(
                    event.getValue() ? "document.ui.kinds.done.used" : "document.ui.kinds.done.unused", row.name());
            grid.show(settings.kinds());
        });
        return box;
    }
}
