package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.indicator.IndicatorPermissions;
import vn.congtachoi.indicator.ReportFormRow;
import vn.congtachoi.indicator.ReportForms;
import vn.congtachoi.indicator.RoundRow;
import vn.congtachoi.indicator.Rounds;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.kernel.DraftStore;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.DraftIndicator;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.KeyboardShortcuts;
import vn.congtachoi.uikit.LeaveGuard;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.StaleDialog;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** Opens a round, and changes one that is open: what is asked, for which days, until when. */
@Route("so-lieu/moi")
@RouteAlias("so-lieu/:round/sua")
@PermitAll
@ViewNeeds(IndicatorPermissions.OPEN_ROUND)
class RoundFormPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final String LIST = "so-lieu";

    private final Rounds rounds;
    private final ReportForms forms;
    private final UnitDirectory units;
    private final DraftStore drafts;
    private final Clock clock;
    private @Nullable RoundRow round;
    private boolean saved;

    RoundFormPage(Rounds rounds, ReportForms forms, UnitDirectory units, DraftStore drafts, Clock clock) {
        this.rounds = rounds;
        this.forms = forms;
        this.units = units;
        this.drafts = drafts;
        this.clock = clock;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        round = event.getRouteParameters().get("round").isEmpty()
                ? null
                : RouteIds.readable(() -> rounds.get(RouteIds.required(event, "round")));
        if (round != null && (round.quick() || !rounds.mayEdit(round).allowed())) {
            throw new NotFoundException("Not hers to change");
        }
        load(round);
    }

    private void load(@Nullable RoundRow present) {
        round = present;
        saved = false;
        removeAll();
        UnitTree tree = units.today();
        List<UnitRef> owners = rounds.owners().stream()
                .flatMap(id -> tree.find(id).stream())
                .filter(unit -> !tree.children(unit.id()).isEmpty())
                .sorted(Comparator.comparingInt(unit -> tree.lineUp(unit.id()).size()))
                .toList();
        List<ReportFormRow> all = forms.list();
        PageHeader header = new PageHeader(title())
                .back(LIST, Texts.of("indicator.ui.rounds.title"))
                .line(Texts.of(present == null ? "indicator.ui.round.new-line" : "indicator.ui.round.edit-line"));
        add(header);
        if (present == null && all.isEmpty()) {
            add(new EmptyState(
                    AppIcon.CLIPBOARD_LIST, "indicator.ui.round.no-form", "indicator.ui.round.no-form-hint"));
            return;
        }
        RoundFormPanel panel = new RoundFormPanel(owners, all, LocalDate.now(clock));
        panel.read(draft(present, owners, all, tree));
        if (present != null) {
            panel.opened(present);
            panel.read(draft(present, owners, all, tree));
            add(new RoundStateSection(present, rounds, () -> load(rounds.get(present.id()))));
        }
        form(panel, present);
    }

    private static RoundDraft draft(
            @Nullable RoundRow present, List<UnitRef> owners, List<ReportFormRow> all, UnitTree tree) {
        if (present == null) {
            return RoundDraft.empty(owners.isEmpty() ? null : owners.getFirst());
        }
        ReportFormRow form = all.stream()
                .filter(row -> row.id().equals(present.formId()))
                .findFirst()
                .orElse(null);
        return RoundDraft.of(present, tree.find(present.ownerUnitId()).orElse(null), form);
    }

    private void form(RoundFormPanel panel, @Nullable RoundRow present) {
        DraftIndicator indicator = new DraftIndicator(
                drafts,
                new DraftKey("indicator.round", present == null ? null : present.id()),
                panel,
                present == null ? null : present.version(),
                clock);
        ActionButton act = ActionButton.primary(
                present == null ? "indicator.ui.round.open" : "indicator.ui.round.save",
                () -> submit(panel, indicator, present));
        KeyboardShortcuts.save(act, panel);
        Div foot = new Div(indicator, act);
        foot.addClassName("app-form-foot");
        add(panel, foot);
        LeaveGuard.install(this, () -> !saved && panel.hasChanges(), () -> save(panel, indicator, present));
        StaleDialog.register(
                this,
                new StaleDialog.Choices(
                        () -> {
                            if (present != null) {
                                indicator.saved();
                                load(rounds.get(present.id()));
                            }
                        },
                        null,
                        () -> present == null ? List.of() : panel.differences(saved(rounds.get(present.id())))));
        indicator.offer();
    }

    private RoundFormPanel saved(RoundRow now) {
        UnitTree tree = units.today();
        List<ReportFormRow> all = forms.list();
        List<UnitRef> owners = tree.find(now.ownerUnitId()).stream().toList();
        RoundFormPanel panel = new RoundFormPanel(owners, all, LocalDate.now(clock));
        panel.opened(now);
        panel.read(draft(now, owners, all, tree));
        return panel;
    }

    private void submit(RoundFormPanel panel, DraftIndicator indicator, @Nullable RoundRow present) {
        if (present != null) {
            if (save(panel, indicator, present)) {
                UI.getCurrent().navigate(LIST);
            }
            return;
        }
        panel.write()
                .ifPresent(draft -> ConfirmStep.ask(
                        Texts.of("indicator.ui.round.open.title", draft.name()),
                        Texts.of("indicator.ui.round.open.text"),
                        "indicator.ui.round.open",
                        () -> {
                            if (save(panel, indicator, null)) {
                                UI.getCurrent().navigate(LIST);
                            }
                        }));
    }

    /** Whether it was saved; a refusal is put beside its field and everything typed stays. */
    private boolean save(RoundFormPanel panel, DraftIndicator indicator, @Nullable RoundRow present) {
        Optional<RoundDraft> draft = panel.write();
        if (draft.isEmpty()) {
            return false;
        }
        try {
            if (present == null) {
                rounds.open(draft.get().toForm(0));
                Toast.success("indicator.ui.round.opened", draft.get().name());
            } else {
                rounds.revise(present.id(), draft.get().toForm(present.version()));
                Toast.success("indicator.ui.round.saved");
            }
        } catch (BusinessException refusal) {
            panel.reject(refusal.messageKey(), property(refusal), refusal.args().toArray());
            return false;
        }
        indicator.saved();
        saved = true;
        return true;
    }

    /** The field a refusal is about. */
    private static String property(BusinessException refusal) {
        return switch (refusal.messageKey().key()) {
            case "indicator.round.window" -> "windowTo";
            case "indicator.round.nameMissing" -> "name";
            case "indicator.round.formMissing" -> "form";
            case "indicator.round.twice", "indicator.round.periodKind" -> "period";
            default -> "";
        };
    }

    private String title() {
        RoundRow present = round;
        return present == null ? Texts.of("indicator.ui.round.new") : present.name();
    }

    @Override
    public String getPageTitle() {
        return title();
    }
}
