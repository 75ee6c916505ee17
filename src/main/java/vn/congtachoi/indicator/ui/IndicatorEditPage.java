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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.indicator.IndicatorDictionary;
import vn.congtachoi.indicator.IndicatorForm;
import vn.congtachoi.indicator.IndicatorKind;
import vn.congtachoi.indicator.IndicatorPages;
import vn.congtachoi.indicator.IndicatorPermissions;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.kernel.DraftStore;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.programme.ProgrammeService;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.DraftIndicator;
import vn.congtachoi.uikit.KeyboardShortcuts;
import vn.congtachoi.uikit.LeaveGuard;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.StaleDialog;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** Makes a new indicator, a part of one ({@code ?goc=}), or changes one. */
@Route("chi-tieu/:id/sua")
@RouteAlias("chi-tieu/moi")
@PermitAll
@ViewNeeds(IndicatorPermissions.EDIT)
class IndicatorEditPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final IndicatorDictionary dictionary;
    private final IndicatorPages pages;
    private final ProgrammeService programmes;
    private final DraftStore drafts;
    private final Clock clock;
    private @Nullable UUID id;
    private @Nullable IndicatorFormPanel form;
    private @Nullable DraftIndicator draft;

    IndicatorEditPage(
            IndicatorDictionary dictionary,
            IndicatorPages pages,
            ProgrammeService programmes,
            DraftStore drafts,
            Clock clock) {
        this.dictionary = dictionary;
        this.pages = pages;
        this.programmes = programmes;
        this.drafts = drafts;
        this.clock = clock;
        narrow();
        LeaveGuard.install(this, () -> form != null && form.hasChanges(), this::save);
        StaleDialog.register(this, new StaleDialog.Choices(this::load, this::keepMine, this::differences));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!dictionary.mayEdit().allowed()) {
            throw new NotFoundException("The dictionary is not hers to change");
        }
        boolean exists = event.getRouteParameters().get("id").isPresent();
        id = exists ? RouteIds.required(event, "id") : null;
        Optional<String> whole = event.getLocation().getQueryParameters().getSingleParameter("goc");
        show(exists ? null : blank(whole));
    }

    private void load() {
        show(null);
    }

    /** @param fresh what a new indicator begins with, or null to read the saved one */
    private void show(@Nullable IndicatorForm fresh) {
        UUID present = id;
        IndicatorForm record =
                fresh != null || present == null ? fresh : RouteIds.readable(() -> dictionary.form(present));
        IndicatorForm values = record == null ? blank(Optional.empty()) : record;
        IndicatorFormPanel panel = new IndicatorFormPanel(dictionary.all(), programmes.contentRefs(null));
        panel.read(values);
        if (present != null && pages.detail(present).inUse()) {
            panel.fixMeaning();
        }
        DraftIndicator keeper = new DraftIndicator(
                drafts,
                new DraftKey("indicator.indicator", present),
                panel,
                present == null ? null : values.version(),
                clock);
        form = panel;
        draft = keeper;
        ActionButton save = ActionButton.primary("indicator.ui.save", this::saveAndShow);
        KeyboardShortcuts.submit(save, panel);
        Div foot = new Div(keeper);
        foot.addClassName("app-form-foot");
        removeAll();
        add(
                new PageHeader(
                                present == null
                                        ? Texts.of("indicator.ui.indicators.new")
                                        : Texts.of("indicator.ui.indicator.edit.title", values.shortName()))
                        .back(
                                back(),
                                Texts.of(
                                        present == null
                                                ? "indicator.ui.indicators.title"
                                                : "indicator.ui.indicator.back"))
                        .line(Texts.of("indicator.ui.indicator.edit.line"))
                        .primary(save),
                panel,
                foot);
        keeper.offer();
    }

    /** An empty form, or one that begins as a part of another indicator. */
    private IndicatorForm blank(Optional<String> wholeId) {
        Optional<IndicatorRow> whole = wholeId.flatMap(text -> dictionary.all().stream()
                .filter(row -> row.id().toString().equals(text))
                .findFirst());
        return whole.map(row -> IndicatorForm.usual(row.code(), "", "", row.kind(), row.measure(), row.collected())
                        .withTimeLaw(row.timeLaw(), false)
                        .asPartOf(row.id(), ""))
                .orElseGet(() -> IndicatorForm.usual("", "", "", IndicatorKind.ATTENDANCE, "", PeriodKind.HALF));
    }

    private String back() {
        return id == null ? "chi-tieu" : "chi-tieu/" + id;
    }

    private void saveAndShow() {
        if (save()) {
            UI.getCurrent().navigate(back());
        }
    }

    private void keepMine() {
        UUID present = id;
        if (form != null && present != null) {
            form.takeVersion(dictionary.form(present).version());
            saveAndShow();
        }
    }

    private List<StaleDialog.Difference> differences() {
        IndicatorFormPanel mine = form;
        UUID present = id;
        if (mine == null || present == null) {
            return List.of();
        }
        IndicatorFormPanel saved = new IndicatorFormPanel(dictionary.all(), programmes.contentRefs(null));
        saved.read(dictionary.form(present));
        return mine.differences(saved);
    }

    /** Whether everything is saved; a refusal is said beside its field and what was typed stays. */
    private boolean save() {
        IndicatorFormPanel panel = form;
        Optional<IndicatorForm> typed = panel == null ? Optional.empty() : panel.write();
        if (panel == null || typed.isEmpty()) {
            return false;
        }
        try {
            store(typed.get());
        } catch (BusinessException refusal) {
            panel.refuse(refusal);
            return false;
        }
        if (draft != null) {
            draft.saved();
        }
        form = null;
        Toast.success("indicator.ui.indicator.saved");
        return true;
    }

    private void store(IndicatorForm typed) {
        UUID present = id;
        if (present == null) {
            id = dictionary.create(typed);
        } else {
            dictionary.revise(present, typed);
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.of(id == null ? "indicator.ui.indicators.new" : "indicator.ui.indicator.edit");
    }
}
