package vn.congtachoi.programme.ui;

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
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.kernel.DraftStore;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.programme.ProgrammeDetail;
import vn.congtachoi.programme.ProgrammeForm;
import vn.congtachoi.programme.ProgrammePermissions;
import vn.congtachoi.programme.ProgrammeService;
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

/** The form of a programme, new or known. */
@Route("de-an/:programme/sua")
@RouteAlias(ProgrammeEditPage.NEW)
@PermitAll
@ViewNeeds(ProgrammePermissions.EDIT)
class ProgrammeEditPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String NEW = "de-an/moi";

    private final ProgrammeService programmes;
    private final OwnerChoices owners;
    private final DraftStore drafts;
    private final Clock clock;

    private @Nullable UUID id;
    private @Nullable ProgrammeFormPanel form;
    private @Nullable DraftIndicator draft;
    private String title = "";

    ProgrammeEditPage(ProgrammeService programmes, OwnerChoices owners, DraftStore drafts, Clock clock) {
        this.programmes = programmes;
        this.owners = owners;
        this.drafts = drafts;
        this.clock = clock;
        narrow();
        LeaveGuard.install(this, () -> form != null && form.hasChanges(), this::stored);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = RouteIds.optional(event, ProgrammePage.PARAMETER).orElse(null);
        show();
        StaleDialog.register(this, new StaleDialog.Choices(this::show, null, this::differences));
    }

    private void show() {
        UUID known = id;
        if (known == null) {
            List<OwnerChoice> choices = owners.list();
            if (choices.isEmpty()) {
                throw new NotFoundException("May add none");
            }
            title = Texts.of("programme.ui.form.new");
            show(choices, ProgrammeForm.empty(choices.getFirst().unitId()), "de-an");
            return;
        }
        ProgrammeDetail programme = RouteIds.readable(() -> programmes.detail(known));
        if (!programme.mayEdit().allowed()) {
            throw new NotFoundException("Not hers to change");
        }
        title = Texts.of("programme.ui.form.change", programme.header().shortName());
        show(List.of(owners.of(programme.header().ownerUnitId())), programme.header(), "de-an/" + known);
    }

    private void show(List<OwnerChoice> choices, ProgrammeForm read, String back) {
        ProgrammeFormPanel panel = new ProgrammeFormPanel(choices, Successors.of(programmes, id));
        DraftIndicator indicator = new DraftIndicator(
                drafts, new DraftKey("programme.programme", id), panel, id == null ? null : read.version(), clock);
        ActionButton save =
                ActionButton.primary("programme.ui.save", this::save).with(AppIcon.SAVE);
        KeyboardShortcuts.save(save, this);
        KeyboardShortcuts.submit(save, this);
        Div foot = new Div(indicator);
        foot.addClassName("app-form-foot");
        form = panel;
        draft = indicator;

        removeAll();
        add(
                new PageHeader(title)
                        .back(back, Texts.of(id == null ? "programme.ui.list.title" : "programme.ui.form.back"))
                        .line(Texts.of("programme.ui.form.line"))
                        .primary(save),
                panel,
                foot);

        panel.read(read);
        indicator.offer();
    }

    /** What was saved meanwhile, beside what stands in the form. */
    private List<StaleDialog.Difference> differences() {
        UUID known = id;
        if (known == null || form == null) {
            return List.of();
        }
        ProgrammeForm now = programmes.detail(known).header();
        ProgrammeFormPanel saved =
                new ProgrammeFormPanel(List.of(owners.of(now.ownerUnitId())), Successors.of(programmes, known));
        saved.read(now);
        return form.differences(saved);
    }

    private void save() {
        if (stored()) {
            Toast.success("programme.ui.saved");
            UI.getCurrent().navigate("de-an/" + id);
        }
    }

    /** Whether everything is saved now; otherwise the faults are marked. */
    private boolean stored() {
        ProgrammeFormPanel panel = form;
        Optional<ProgrammeForm> typed = panel == null ? Optional.empty() : panel.write();
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
        return true;
    }

    private void store(ProgrammeForm typed) {
        UUID known = id;
        if (known == null) {
            id = programmes.create(typed);
        } else {
            programmes.change(known, typed);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
