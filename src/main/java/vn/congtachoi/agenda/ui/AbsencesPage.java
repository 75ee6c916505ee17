package vn.congtachoi.agenda.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import vn.congtachoi.agenda.AbsenceRow;
import vn.congtachoi.agenda.AbsenceService;
import vn.congtachoi.agenda.AgendaPermissions;
import vn.congtachoi.agenda.AgendaWords;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Card;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.DataGrid;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** Who is away from today on, and who stands in. */
@Route(AbsencesPage.PATH)
@PermitAll
@ViewNeeds(AgendaPermissions.READ)
class AbsencesPage extends Page implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "cuoc-hop/vang-mat";

    private final AbsenceService absences;
    private final CurrentActor actor;
    private final Clock clock;
    private final DataGrid<AbsenceRow> grid = new DataGrid<>(AbsenceRow::id);

    AbsencesPage(AbsenceService absences, CurrentActor actor, Clock clock) {
        this.absences = absences;
        this.actor = actor;
        this.clock = clock;
        grid.text("agenda.ui.absence.person", AbsenceRow::name).setFlexGrow(3);
        grid.text("agenda.ui.absence.when", row -> AgendaWords.span(row.span())).setFlexGrow(3);
        grid.text("agenda.ui.absence.reason", AbsenceRow::reason).setFlexGrow(3);
        grid.text("agenda.ui.absence.stand-in", AbsenceRow::standInName).setFlexGrow(2);
        grid.component("agenda.ui.absence.acts", this::acts).setFlexGrow(2);
        grid.card(row -> new Card(row.name())
                .line(AgendaWords.span(row.span()))
                .line(row.reason())
                .foot(acts(row)));
        grid.empty(new EmptyState(AppIcon.USERS, "agenda.ui.absence.none", "agenda.ui.absence.none-hint"));
        add(
                new PageHeader(getPageTitle())
                        .back("cuoc-hop", Texts.of("agenda.ui.title"))
                        .line(Texts.of("agenda.ui.absence.line"))
                        .primary(ActionButton.primary("agenda.ui.absence.new", this::enter)
                                .with(AppIcon.PLUS)),
                grid);
    }

    private Div acts(AbsenceRow row) {
        Div acts = new Div();
        acts.addClassName("app-row");
        if (row.mayChange().allowed()) {
            acts.add(
                    ActionButton.quiet("agenda.ui.absence.change", () -> change(row)),
                    ActionButton.quiet("agenda.ui.absence.remove", () -> remove(row)));
        }
        return acts;
    }

    private void enter() {
        new AbsenceDialog(absences, actor.person().ownPersonId(), form -> {
                    absences.enter(form);
                    done();
                })
                .open();
    }

    private void change(AbsenceRow row) {
        new AbsenceDialog(absences, actor.person().ownPersonId(), form -> {
                    absences.change(row.id(), form);
                    done();
                })
                .with(row)
                .refreshing(this::show)
                .open();
    }

    private void done() {
        Toast.success("agenda.ui.absence.saved");
        show();
    }

    private void remove(AbsenceRow row) {
        ConfirmStep.askDanger(
                Texts.of("agenda.ui.absence.remove-ask", row.name(), AgendaWords.span(row.span())),
                Texts.of("agenda.ui.absence.remove-text"),
                "agenda.ui.absence.remove",
                () -> {
                    absences.remove(row.id(), row.version());
                    Toast.success("agenda.ui.absence.removed");
                    show();
                });
    }

    private void show() {
        grid.show(absences.since(LocalDate.now(clock)));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("agenda.ui.absence.title");
    }
}
