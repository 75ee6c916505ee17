package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.indicator.IndicatorPermissions;
import vn.congtachoi.indicator.ReportFormRow;
import vn.congtachoi.indicator.ReportForms;
import vn.congtachoi.indicator.RoundRow;
import vn.congtachoi.indicator.Rounds;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.kernel.DraftStore;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.UnitTree;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.EditPage;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** Opens a round, and changes one that is open: what is asked, for which days, until when. */
@Route("so-lieu/moi")
@RouteAlias("so-lieu/:round/sua")
@PermitAll
@ViewNeeds(IndicatorPermissions.OPEN_ROUND)
class RoundFormPage extends EditPage<RoundDraft> {

    private static final String LIST = "so-lieu";

    private final Rounds rounds;
    private final ReportForms forms;
    private final UnitDirectory units;
    private final Clock clock;
    private @Nullable UUID id;
    private @Nullable RoundRow round;

    RoundFormPage(Rounds rounds, ReportForms forms, UnitDirectory units, DraftStore drafts, Clock clock) {
        super(drafts, clock);
        this.rounds = rounds;
        this.forms = forms;
        this.units = units;
        this.clock = clock;
        narrow();
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        id = RouteIds.optional(event, "round").orElse(null);
    }

    @Override
    protected void show() {
        UUID known = id;
        RoundRow present = known == null ? null : RouteIds.readable(() -> rounds.get(known));
        if (present != null && (present.quick() || !rounds.mayEdit(present).allowed())) {
            throw new NotFoundException("Not hers to change");
        }
        round = present;
        add(new PageHeader(getPageTitle())
                .back(LIST, Texts.of("indicator.ui.rounds.title"))
                .line(Texts.of(present == null ? "indicator.ui.round.new-line" : "indicator.ui.round.edit-line")));
        if (present != null) {
            add(new RoundStateSection(present, rounds, this::refresh));
            edit(form(present), present);
        } else if (forms.list().isEmpty()) {
            add(new EmptyState(AppIcon.CLIPBOARD_LIST, "indicator.ui.round.no-form", "indicator.ui.round.no-form-hint")
                    .action(new Anchor("chi-tieu/bieu/moi", Texts.of("indicator.ui.forms.new"))));
        } else {
            edit(blank(), null);
        }
    }

    private void edit(RoundFormPanel panel, @Nullable RoundRow present) {
        add(
                panel,
                edit(
                        panel,
                        new DraftKey("indicator.round", id),
                        present == null ? null : present.version(),
                        present == null ? "indicator.ui.round.open" : "indicator.ui.round.save"));
    }

    private RoundFormPanel blank() {
        UnitTree tree = units.today();
        List<UnitRef> owners = rounds.owners().stream()
                .flatMap(unit -> tree.find(unit).stream())
                .filter(unit -> !tree.children(unit.id()).isEmpty())
                .sorted(Comparator.comparingInt(unit -> tree.lineUp(unit.id()).size()))
                .toList();
        RoundFormPanel panel = new RoundFormPanel(owners, forms.list(), LocalDate.now(clock));
        panel.read(RoundDraft.empty(owners.isEmpty() ? null : owners.getFirst()));
        return panel;
    }

    private RoundFormPanel form(RoundRow present) {
        UnitRef owner = units.today().find(present.ownerUnitId()).orElse(null);
        List<ReportFormRow> all = forms.list();
        ReportFormRow form = all.stream()
                .filter(row -> row.id().equals(present.formId()))
                .findFirst()
                .orElse(null);
        RoundFormPanel panel = new RoundFormPanel(Stream.ofNullable(owner).toList(), all, LocalDate.now(clock));
        RoundDraft read = RoundDraft.of(present, owner, form);
        panel.read(read);
        panel.opened(present);
        // The form offers its periods when it is read; the round's own may lie further back than those.
        panel.read(read);
        return panel;
    }

    @Override
    protected Optional<FormPanel<RoundDraft>> saved() {
        return Optional.ofNullable(id).map(known -> form(rounds.get(known)));
    }

    /** A round that opens tells every unit, so it is asked about once more. */
    @Override
    protected Optional<Question> question(RoundDraft typed) {
        return round == null
                ? Optional.of(new Question(
                        Texts.of("indicator.ui.round.open.title", typed.name()),
                        Texts.of("indicator.ui.round.open.text"),
                        "indicator.ui.round.open"))
                : Optional.empty();
    }

    @Override
    protected void store(RoundDraft typed) {
        RoundRow present = round;
        if (present == null) {
            rounds.open(typed.toForm(0));
            Toast.success("indicator.ui.round.opened", typed.name());
        } else {
            rounds.revise(present.id(), typed.toForm(present.version()));
            Toast.success("indicator.ui.round.saved");
        }
    }

    @Override
    protected String destination() {
        return LIST;
    }

    @Override
    public String getPageTitle() {
        return round == null ? Texts.of("indicator.ui.round.new") : round.name();
    }
}
