package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import vn.congtachoi.indicator.ReportForms;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.kernel.DraftStore;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.DraftIndicator;
import vn.congtachoi.uikit.KeyboardShortcuts;
import vn.congtachoi.uikit.LeaveGuard;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.StaleDialog;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** One biểu: its lines in order, whom it asks, and how the sheet will look; {@code moi} makes a new one. */
@Route("chi-tieu/bieu/:id")
@PermitAll
@ViewNeeds(IndicatorPermissions.READ)
class ReportFormPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final String NEW = "moi";

    private final ReportForms forms;
    private final IndicatorDictionary dictionary;
    private final UnitDirectory units;
    private final DraftStore drafts;
    private final Clock clock;
    private @Nullable UUID id;
    private @Nullable ReportFormPanel panel;
    private @Nullable DraftIndicator draft;
    private boolean editable;

    ReportFormPage(
            ReportForms forms, IndicatorDictionary dictionary, UnitDirectory units, DraftStore drafts, Clock clock) {
        this.forms = forms;
        this.dictionary = dictionary;
        this.units = units;
        this.drafts = drafts;
        this.clock = clock;
        LeaveGuard.install(this, () -> editable && panel != null && panel.hasChanges(), this::save);
        StaleDialog.register(this, new StaleDialog.Choices(this::load, this::keepMine, this::differences));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean fresh = event.getRouteParameters().get("id").filter(NEW::equals).isPresent();
        id = fresh ? null : RouteIds.required(event, "id");
        if (fresh && forms.owners().isEmpty()) {
            throw new NotFoundException("No unit to keep a form for");
        }
        load();
    }

    private void load() {
        UUID present = id;
        ReportFormData data = present == null ? blank() : RouteIds.readable(() -> forms.get(present));
        Decision mayEdit = present == null ? Decision.yes() : forms.mayEdit(present);
        boolean inUse = present != null && forms.isInUse(present);
        List<IndicatorRow> rows = dictionary.all();
        ReportFormPanel fields =
                new ReportFormPanel(rows, owners(data.ownerUnitId()), forms.askable(data.ownerUnitId()));
        fields.read(data);
        panel = fields;
        editable = mayEdit.allowed();
        removeAll();
        add(header(data, present, inUse, rows), fields);
        if (editable) {
            if (present != null) {
                fields.restrict(inUse, data.lines());
            }
            keepDraft(fields, data);
        } else {
            fields.setReadOnly(true);
        }
    }

    private PageHeader header(ReportFormData data, @Nullable UUID present, boolean inUse, List<IndicatorRow> rows) {
        Map<UUID, IndicatorRow> byId = rows.stream().collect(Collectors.toMap(IndicatorRow::id, Function.identity()));
        PageHeader header = new PageHeader(present == null ? Texts.of("indicator.ui.forms.new") : data.name())
                .back("chi-tieu/bieu", Texts.of("indicator.ui.forms.title"))
                .line(Texts.of(inUse ? "indicator.ui.form.line.inUse" : "indicator.ui.form.line"))
                .secondary(ActionButton.secondary("indicator.ui.form.preview", () -> new FormPreviewDialog(
                                        data.name(), panel == null ? data.lines() : panel.lines(), byId)
                                .open())
                        .with(AppIcon.EYE));
        if (editable) {
            ActionButton save = ActionButton.primary("indicator.ui.save", this::saveAndShow);
            if (panel != null) {
                KeyboardShortcuts.submit(save, panel);
            }
            header.primary(save);
        }
        return header;
    }

    private void keepDraft(ReportFormPanel fields, ReportFormData data) {
        Long base = id == null ? null : data.version();
        DraftIndicator keeper =
                new DraftIndicator(drafts, new DraftKey("indicator.report-form", id), fields, base, clock);
        draft = keeper;
        Div foot = new Div(keeper);
        foot.addClassName("app-form-foot");
        add(foot);
        keeper.offer();
    }

    private ReportFormData blank() {
        return new ReportFormData(
                "", "", PeriodKind.HALF, forms.owners().getFirst().id(), List.of(), Set.of(), 0);
    }

    /** The units to choose from, and the present owner even where she may not keep forms for it. */
    private List<UnitRef> owners(UUID present) {
        List<UnitRef> owners = forms.owners();
        boolean there = owners.stream().anyMatch(unit -> unit.id().equals(present));
        return there
                ? owners
                : units.find(present, LocalDate.now(clock)).stream().toList();
    }

    private void saveAndShow() {
        if (save()) {
            UI.getCurrent().navigate("chi-tieu/bieu");
        }
    }

    private void keepMine() {
        UUID present = id;
        if (panel != null && present != null) {
            panel.takeVersion(forms.get(present).version());
            saveAndShow();
        }
    }

    private List<StaleDialog.Difference> differences() {
        ReportFormPanel mine = panel;
        UUID present = id;
        if (mine == null || present == null) {
            return List.of();
        }
        ReportFormData now = forms.get(present);
        ReportFormPanel saved =
                new ReportFormPanel(dictionary.all(), owners(now.ownerUnitId()), forms.askable(now.ownerUnitId()));
        saved.read(now);
        return mine.differences(saved);
    }

    /** Whether everything is saved; a refusal is said beside its field and what was typed stays. */
    private boolean save() {
        ReportFormPanel fields = panel;
        Optional<ReportFormData> typed = fields == null ? Optional.empty() : fields.write();
        if (fields == null || typed.isEmpty()) {
            return false;
        }
        try {
            store(typed.get());
        } catch (BusinessException refusal) {
            fields.refuse(refusal);
            return false;
        }
        if (draft != null) {
            draft.saved();
        }
        editable = false;
        Toast.success("indicator.ui.form.saved");
        return true;
    }

    private void store(ReportFormData typed) {
        UUID present = id;
        if (present == null) {
            id = forms.create(typed);
        } else {
            forms.revise(present, typed);
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.of("indicator.ui.forms.title");
    }
}
