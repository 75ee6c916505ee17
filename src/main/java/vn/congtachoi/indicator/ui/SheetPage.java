package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.congtachoi.indicator.CellRef;
import vn.congtachoi.indicator.IndicatorPermissions;
import vn.congtachoi.indicator.ReturnState;
import vn.congtachoi.indicator.Sessions;
import vn.congtachoi.indicator.SheetCell;
import vn.congtachoi.indicator.SheetService;
import vn.congtachoi.indicator.SheetView;
import vn.congtachoi.indicator.StatusChange;
import vn.congtachoi.indicator.Submissions;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.DueLabel;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.VnFormat;

/** The sheet of one unit, one cell below the other: made for a phone at half past seven in the evening. */
@Route("so-lieu/:round/phieu/:unit")
@PermitAll
@ViewNeeds(IndicatorPermissions.READ_FIGURES)
class SheetPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final SheetService sheets;
    private final Submissions submissions;
    private final Sessions sessions;
    private final Clock clock;
    private final Div kept = new Div();
    private String title = "";

    SheetPage(SheetService sheets, Submissions submissions, Sessions sessions, Clock clock) {
        this.sheets = sheets;
        this.submissions = submissions;
        this.sessions = sessions;
        this.clock = clock;
        narrow();
        kept.addClassName("app-kept");
        kept.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID round = RouteIds.required(event, "round");
        UUID unit = RouteIds.required(event, "unit");
        load(round, unit);
    }

    private void load(UUID round, UUID unit) {
        SheetView sheet = RouteIds.readable(() -> sheets.sheet(round, unit));
        title = sheet.round().name();
        removeAll();
        add(header(sheet), kept);
        String heading = "";
        for (SheetView.Line line : sheet.lines()) {
            if (!line.heading().isEmpty() && !line.heading().equals(heading)) {
                heading = line.heading();
                add(new H2(heading));
            }
            add(cell(sheet, line));
        }
        add(foot(sheet));
    }

    private PageHeader header(SheetView sheet) {
        LocalDate today = LocalDate.now(clock);
        PageHeader header = new PageHeader(sheet.round().name())
                .line(sheet.unitName())
                .beside(
                        new StatusBadge(Texts.of("indicator.state", sheet.state()), Tones.of(sheet.state())),
                        new DueLabel(LocalDate.ofInstant(sheet.dueAt(), VnFormat.ZONE), today));
        if (sheet.maySubmit().allowed()) {
            header.primary(ActionButton.primary("indicator.ui.submit", () -> openSubmit(sheet)));
        } else if (sheet.mayWithdraw().allowed()) {
            header.primary(ActionButton.secondary("indicator.ui.withdraw", () -> withdraw(sheet)));
        }
        return header;
    }

    private Component cell(SheetView sheet, SheetView.Line line) {
        SheetCell cell = line.cells().getFirst();
        CellRef ref =
                new CellRef(sheet.round().id(), sheet.unitId(), line.indicator().id());
        CellEditor editor = new CellEditor(ref, line.indicator(), cell, sheets::save, this::keptNow);
        Div row = new Div(editor);
        row.addClassName("app-sheet__row");
        if (!line.indicator().guidance().isEmpty()) {
            row.add(new Guidance(line.indicator()));
        }
        boolean bySessions = cell.sessions() > 0;
        if (bySessions || cell.mayEdit().allowed()) {
            row.add(ActionButton.quiet("indicator.ui.sessions.add", () -> new SessionsDialog(
                            ref, line.indicator(), sheet.round(), sessions, () -> load(ref.roundId(), ref.unitId()))
                    .open()));
        }
        return row;
    }

    private Component foot(SheetView sheet) {
        Div foot = new Div();
        foot.addClassName("app-sheet__foot");
        submittedAt(sheet.history()).filter(at -> sheet.state().isSent()).ifPresent(at -> {
            Span line = new Span(Texts.of("indicator.ui.submitted-at", VnFormat.hour(at)));
            line.addClassName("app-sheet__submitted");
            foot.add(line);
        });
        return foot;
    }

    private static java.util.Optional<Instant> submittedAt(List<StatusChange> history) {
        return history.stream()
                .filter(step -> step.to() == ReturnState.SUBMITTED)
                .map(StatusChange::at)
                .reduce((first, second) -> second);
    }

    private void keptNow() {
        kept.setText(Texts.of("indicator.ui.kept", VnFormat.hour(clock.instant())));
    }

    private void openSubmit(SheetView sheet) {
        UUID round = sheet.round().id();
        SheetView fresh = sheets.sheet(round, sheet.unitId());
        new SubmitDialog(fresh, form -> {
                    submissions.submit(round, sheet.unitId(), form);
                    Toast.success("indicator.ui.submitted");
                    load(round, sheet.unitId());
                })
                .open();
    }

    private void withdraw(SheetView sheet) {
        ConfirmStep.ask(
                Texts.of("indicator.ui.withdraw.title", sheet.unitName()),
                Texts.of("indicator.ui.withdraw.text"),
                "indicator.ui.withdraw.act",
                () -> {
                    submissions.withdraw(sheet.round().id(), sheet.unitId());
                    Toast.success("indicator.ui.withdrawn");
                    load(sheet.round().id(), sheet.unitId());
                });
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
