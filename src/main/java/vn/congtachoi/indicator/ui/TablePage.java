package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.congtachoi.indicator.IndicatorPermissions;
import vn.congtachoi.indicator.SheetService;
import vn.congtachoi.indicator.SheetView;
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

/** The table of a commune: a row per branch, its own row, and a total that nobody types. */
@Route("so-lieu/:round/bang/:unit")
@PermitAll
@ViewNeeds(IndicatorPermissions.READ_FIGURES)
class TablePage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final SheetService sheets;
    private final Submissions submissions;
    private final Clock clock;
    private final Div kept = new Div();
    private String title = "";

    TablePage(SheetService sheets, Submissions submissions, Clock clock) {
        this.sheets = sheets;
        this.submissions = submissions;
        this.clock = clock;
        kept.addClassName("app-kept");
        kept.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load(RouteIds.required(event, "round"), RouteIds.required(event, "unit"));
    }

    private void load(UUID round, UUID unit) {
        SheetView sheet = RouteIds.readable(() -> sheets.sheet(round, unit));
        title = sheet.round().name();
        removeAll();
        add(header(sheet), kept, new SheetTable(sheet, sheets, this::keptNow, () -> load(round, unit)));
    }

    private PageHeader header(SheetView sheet) {
        LocalDate due = LocalDate.ofInstant(sheet.dueAt(), VnFormat.ZONE);
        long sent = sheet.columns().stream()
                .filter(column -> !column.own() && column.state().isSent())
                .count();
        PageHeader header = new PageHeader(sheet.round().name())
                .line(Texts.of(
                        "indicator.ui.table.line",
                        sheet.unitName(),
                        sent,
                        sheet.columns().size() - 1))
                .beside(
                        new StatusBadge(Texts.of("indicator.state", sheet.state()), Tones.of(sheet.state())),
                        new DueLabel(due, LocalDate.now(clock)));
        if (sheet.maySubmit().allowed()) {
            header.primary(ActionButton.primary("indicator.ui.submit", () -> openSubmit(sheet)));
        } else if (sheet.mayWithdraw().allowed()) {
            header.primary(ActionButton.secondary("indicator.ui.withdraw", () -> withdraw(sheet)));
        }
        return header;
    }

    private void keptNow() {
        kept.setText(Texts.of("indicator.ui.kept", VnFormat.hour(clock.instant())));
    }

    private void openSubmit(SheetView sheet) {
        UUID round = sheet.round().id();
        new SubmitDialog(sheets.sheet(round, sheet.unitId()), form -> {
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
