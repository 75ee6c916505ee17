package vn.congtachoi.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.congtachoi.document.DeputyRow;
import vn.congtachoi.document.DeputySettings;
import vn.congtachoi.organisation.PersonOnDay;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Card;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.DataGrid;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** Who approves and signs for whom, and until when. */
class DeputyPanel extends Composite<PageSection> {

    private final DeputySettings deputies;
    private final UUID unit;
    private final LocalDate today;
    private final DataGrid<DeputyRow> grid = new DataGrid<>(DeputyRow::id);

    DeputyPanel(DeputySettings deputies, UUID unit, Clock clock) {
        this.deputies = deputies;
        this.unit = unit;
        today = LocalDate.now(clock);
        grid.text("document.ui.deputy.person", DeputyRow::person).setFlexGrow(2);
        grid.text("document.ui.deputy.deputy", DeputyRow::deputy).setFlexGrow(2);
        grid.text("document.ui.deputy.days", DeputyPanel::days).setFlexGrow(2);
        grid.text("document.ui.deputy.basis", row -> row.form().basis()).setFlexGrow(3);
        grid.component("document.ui.deputy.state", this::state).setFlexGrow(1);
        grid.component("document.ui.acts", this::acts).setFlexGrow(1);
        grid.card(row -> new Card(Texts.of("document.ui.deputy.pair", row.deputy(), row.person()))
                .line(days(row))
                .line(row.form().basis())
                .foot(state(row), acts(row)));
        grid.empty(new EmptyState(AppIcon.USERS, "document.ui.deputy.none", "document.ui.deputy.none-hint"));
        Paragraph line = new Paragraph(Texts.of("document.ui.deputy.line"));
        line.addClassName("app-quiet");
        getContent()
                .aside(ActionButton.secondary("document.ui.deputy.appoint", this::appoint)
                        .with(AppIcon.PLUS));
        getContent().add(line, grid);
        show();
    }

    @Override
    protected PageSection initContent() {
        return new PageSection(Texts.of("document.ui.deputy.title"));
    }

    private void show() {
        grid.show(deputies.of(unit));
    }

    private static String days(DeputyRow row) {
        return Texts.of(
                "document.ui.deputy.from-to",
                VnFormat.day(row.form().from()),
                VnFormat.day(row.form().to()));
    }

    private boolean isOver(DeputyRow row) {
        return row.form().to().isBefore(today);
    }

    private boolean isAhead(DeputyRow row) {
        return today.isBefore(row.form().from());
    }

    private Component state(DeputyRow row) {
        if (isOver(row)) {
            return new StatusBadge(Texts.of("document.ui.deputy.over"), Tone.NEUTRAL);
        }
        return isAhead(row)
                ? new StatusBadge(Texts.of("document.ui.deputy.ahead"), Tone.ACTIVE)
                : new StatusBadge(Texts.of("document.ui.deputy.now"), Tone.DONE);
    }

    private Component acts(DeputyRow row) {
        Div acts = new Div();
        // One that ends today cannot end earlier.
        boolean going = row.form().to().isAfter(today) || isAhead(row);
        if (going && deputies.mayDecide(unit, row.form().personId()).allowed()) {
            acts.add(ActionButton.quiet("document.ui.deputy.end", () -> end(row)));
        }
        return acts;
    }

    private void appoint() {
        List<PersonOnDay> signers = deputies.signers(unit);
        List<PersonOnDay> absent = signers.stream()
                .filter(signer -> deputies.mayDecide(unit, signer.id()).allowed())
                .toList();
        new DeputyDialog(absent, signers, today, form -> {
                    deputies.appoint(unit, form);
                    Toast.success("document.ui.deputy.done.appoint");
                    show();
                })
                .open();
    }

    private void end(DeputyRow row) {
        ConfirmStep.ask(
                Texts.of("document.ui.deputy.end.question", row.deputy(), row.person()),
                isAhead(row)
                        ? Texts.of("document.ui.deputy.end.ahead")
                        : Texts.of("document.ui.deputy.end.text", VnFormat.day(today), row.deputy()),
                "document.ui.deputy.end",
                () -> {
                    deputies.end(row.id());
                    Toast.success("document.ui.deputy.done.end");
                    show();
                });
    }
}
