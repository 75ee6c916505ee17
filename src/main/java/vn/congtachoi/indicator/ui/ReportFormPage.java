package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.indicator.IndicatorDictionary;
import vn.congtachoi.indicator.IndicatorPermissions;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.indicator.ReportFormData;
import vn.congtachoi.indicator.ReportFormRow;
import vn.congtachoi.indicator.ReportForms;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.kernel.DraftStore;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.EditPage;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** One biểu: its lines in order, whom it asks, and how the sheet will look; {@code moi} makes a new one. */
@Route("chi-tieu/bieu/:id")
@PermitAll
@ViewNeeds(IndicatorPermissions.READ)
class ReportFormPage extends EditPage<ReportFormData> {

    private static final String NEW = "moi";
    private static final String LIST = "chi-tieu/bieu";

    /** Biểu: how the code of a form begins until she gives it a better one. */
    private static final String CODE = "BIEU";

    private final ReportForms forms;
    private final IndicatorDictionary dictionary;
    private final UnitDirectory units;
    private final Clock clock;
    private @Nullable UUID id;

    ReportFormPage(
            ReportForms forms, IndicatorDictionary dictionary, UnitDirectory units, DraftStore drafts, Clock clock) {
        super(drafts, clock);
        this.forms = forms;
        this.dictionary = dictionary;
        this.units = units;
        this.clock = clock;
        mayKeepMine(() -> forms.get(Objects.requireNonNull(id)).version());
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        boolean fresh = event.getRouteParameters().get("id").filter(NEW::equals).isPresent();
        id = fresh ? null : RouteIds.required(event, "id");
        if (fresh && forms.owners().isEmpty()) {
            throw new NotFoundException("No unit to keep a form for");
        }
    }

    @Override
    protected void show() {
        UUID present = id;
        ReportFormData data = present == null ? blank() : RouteIds.readable(() -> forms.get(present));
        boolean editable = present == null || forms.mayEdit(present).allowed();
        boolean inUse = present != null && forms.isInUse(present);
        List<IndicatorRow> rows = dictionary.all();
        if (rows.isEmpty()) {
            add(
                    header(data, inUse),
                    new EmptyState(AppIcon.LIST_CHECKS, "indicator.ui.indicators.first", "indicator.ui.form.first-hint")
                            .action(new Anchor("chi-tieu/moi", Texts.of("indicator.ui.indicators.new"))));
            return;
        }
        ReportFormPanel panel = form(data, rows);
        PageHeader header = header(data, inUse).secondary(preview(data.name(), panel, rows));
        add(header, panel);
        if (!editable) {
            panel.setReadOnly(true);
            return;
        }
        if (present != null) {
            panel.restrict(inUse, data.lines());
        }
        add(edit(
                panel,
                new DraftKey("indicator.report-form", present),
                present == null ? null : data.version(),
                "indicator.ui.save"));
    }

    private ReportFormPanel form(ReportFormData data, List<IndicatorRow> rows) {
        ReportFormPanel panel =
                new ReportFormPanel(rows, owners(data.ownerUnitId()), forms.askable(data.ownerUnitId()));
        panel.read(data);
        return panel;
    }

    @Override
    protected Optional<FormPanel<ReportFormData>> saved() {
        return Optional.ofNullable(id).map(present -> form(forms.get(present), dictionary.all()));
    }

    private PageHeader header(ReportFormData data, boolean inUse) {
        return new PageHeader(id == null ? Texts.of("indicator.ui.forms.new") : data.name())
                .back(LIST, Texts.of("indicator.ui.forms.title"))
                .line(Texts.of(inUse ? "indicator.ui.form.line.inUse" : "indicator.ui.form.line"));
    }

    private static ActionButton preview(String name, ReportFormPanel panel, List<IndicatorRow> rows) {
        Map<UUID, IndicatorRow> byId = rows.stream().collect(Collectors.toMap(IndicatorRow::id, Function.identity()));
        return ActionButton.secondary(
                        "indicator.ui.form.preview", () -> new FormPreviewDialog(name, panel.lines(), byId).open())
                .with(AppIcon.EYE);
    }

    private ReportFormData blank() {
        Set<String> taken = forms.list().stream().map(ReportFormRow::code).collect(Collectors.toSet());
        UUID owner = forms.owners().getFirst().id();
        return new ReportFormData(FreeCode.after(CODE, taken), "", PeriodKind.HALF, owner, List.of(), Set.of(), 0);
    }

    /** The units to choose from, and the present owner even where she may not keep forms for it. */
    private List<UnitRef> owners(UUID present) {
        List<UnitRef> owners = forms.owners();
        boolean there = owners.stream().anyMatch(unit -> unit.id().equals(present));
        return there
                ? owners
                : units.find(present, LocalDate.now(clock)).stream().toList();
    }

    @Override
    protected String destination() {
        return LIST;
    }

    @Override
    protected void store(ReportFormData typed) {
        UUID present = id;
        if (present == null) {
            id = forms.create(typed);
        } else {
            forms.revise(present, typed);
        }
        Toast.success("indicator.ui.form.saved");
    }

    @Override
    public String getPageTitle() {
        return Texts.of("indicator.ui.forms.title");
    }
}
