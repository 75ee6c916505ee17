package vn.congtachoi.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import vn.congtachoi.document.DocumentSamples;
import vn.congtachoi.document.DocumentSettings;
import vn.congtachoi.document.NumberSplit;
import vn.congtachoi.document.SeriesForm;
import vn.congtachoi.document.SeriesRow;
import vn.congtachoi.paper.PaperProfile;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Card;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.DataGrid;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.StaleDialog;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** The series of numbers of a unit: who issues, under which letters, with which layout. */
class SeriesPanel extends Composite<PageSection> {

    private final DocumentSettings settings;
    private final DocumentSamples samples;
    private final UUID unit;
    private final DataGrid<SeriesRow> grid = new DataGrid<>(SeriesRow::id);

    SeriesPanel(DocumentSettings settings, DocumentSamples samples, UUID unit) {
        this.settings = settings;
        this.samples = samples;
        this.unit = unit;
        grid.lines("document.ui.series.name", row -> row.form().name(), row -> row.form()
                        .authority())
                .setFlexGrow(3);
        grid.text("document.ui.series.example", row -> DocumentSamples.notation(row.form()))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.lines(
                        "document.ui.series.how",
                        row -> Texts.of("document.ui.split", row.form().split()),
                        row -> Texts.of("document.ui.profile", row.form().profile()))
                .setFlexGrow(4);
        grid.component("document.ui.series.state", SeriesPanel::state).setFlexGrow(2);
        grid.component("document.ui.acts", this::acts).setFlexGrow(2);
        grid.card(row -> new Card(row.form().name())
                .line(DocumentSamples.notation(row.form()) + " · "
                        + Texts.of("document.ui.split", row.form().split()))
                .line(Texts.of("document.ui.profile", row.form().profile()))
                .foot(state(row), acts(row)));
        grid.empty(new EmptyState(AppIcon.BOOK_OPEN, "document.ui.series.none", "document.ui.series.none-hint"));
        Paragraph line = new Paragraph(Texts.of("document.ui.series.line"));
        line.addClassName("app-quiet");
        getContent()
                .aside(ActionButton.secondary("document.ui.series.open", this::open)
                        .with(AppIcon.PLUS));
        getContent().add(line, grid);
        StaleDialog.register(this, new StaleDialog.Choices(this::show, null));
        show();
    }

    @Override
    protected PageSection initContent() {
        return new PageSection(Texts.of("document.ui.series.title"));
    }

    private void show() {
        grid.show(settings.series(unit));
    }

    private static Component state(SeriesRow row) {
        if (row.closedOn() == null) {
            Span since = new Span(Texts.of("document.ui.series.since", VnFormat.day(row.openedOn())));
            since.addClassName("app-quiet");
            Div open = new Div(new StatusBadge(Texts.of("document.ui.series.is-open"), Tone.DONE), since);
            open.addClassName("app-row");
            return open;
        }
        return new StatusBadge(Texts.of("document.ui.series.is-closed", VnFormat.day(row.closedOn())), Tone.NEUTRAL);
    }

    private Component acts(SeriesRow row) {
        Div acts = new Div();
        acts.addClassName("app-row");
        if (row.closedOn() == null) {
            acts.add(
                    ActionButton.quiet("document.ui.series.change", () -> change(row)),
                    ActionButton.quiet("document.ui.series.close", () -> close(row)));
        }
        return acts;
    }

    private void open() {
        SeriesForm empty = new SeriesForm("", "", "", NumberSplit.PER_KIND, PaperProfile.HOI_NQ30);
        new SeriesDialog("document.ui.series.open", empty, this::sample, form -> {
                    settings.open(unit, form);
                    Toast.success("document.ui.series.done.open", form.name());
                    show();
                })
                .open();
    }

    private void change(SeriesRow row) {
        new SeriesDialog("document.ui.series.change", row.form(), this::sample, form -> {
                    settings.change(row.id(), form, row.version());
                    Toast.success("document.ui.series.done.change", form.name());
                    show();
                })
                .refreshing(this::show)
                .open();
    }

    private byte[] sample(SeriesForm form) {
        return samples.pdf(unit, form);
    }

    private void close(SeriesRow row) {
        ConfirmStep.askDanger(
                Texts.of("document.ui.series.close.question", row.form().name()),
                Texts.of("document.ui.series.close.text", DocumentSamples.notation(row.form())),
                "document.ui.series.close",
                () -> {
                    settings.close(row.id(), row.version());
                    Toast.success("document.ui.series.done.close", row.form().name());
                    show();
                });
    }
}
