package vn.congtachoi.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.kernel.DraftStore;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.programme.ProgrammeDetail;
import vn.congtachoi.programme.ProgrammeForm;
import vn.congtachoi.programme.ProgrammePermissions;
import vn.congtachoi.programme.ProgrammeService;
import vn.congtachoi.uikit.EditPage;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** The form of a programme, new or known. */
@Route("de-an/:programme/sua")
@RouteAlias(ProgrammeEditPage.NEW)
@PermitAll
@ViewNeeds(ProgrammePermissions.EDIT)
class ProgrammeEditPage extends EditPage<ProgrammeForm> {

    static final String NEW = "de-an/moi";

    private final ProgrammeService programmes;
    private final OwnerChoices owners;

    private @Nullable UUID id;
    private String title = "";

    ProgrammeEditPage(ProgrammeService programmes, OwnerChoices owners, DraftStore drafts, Clock clock) {
        super(drafts, clock);
        this.programmes = programmes;
        this.owners = owners;
        narrow();
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        id = RouteIds.optional(event, ProgrammePage.PARAMETER).orElse(null);
    }

    @Override
    protected void show() {
        UUID known = id;
        if (known == null) {
            List<OwnerChoice> choices = owners.list();
            if (choices.isEmpty()) {
                throw new NotFoundException("May add none");
            }
            title = Texts.of("programme.ui.form.new");
            show(form(choices, ProgrammeForm.empty(choices.getFirst().unitId())), null);
            return;
        }
        ProgrammeDetail programme = RouteIds.readable(() -> programmes.detail(known));
        if (!programme.mayEdit().allowed()) {
            throw new NotFoundException("Not hers to change");
        }
        title = Texts.of("programme.ui.form.change", programme.header().shortName());
        show(form(programme.header()), programme.header().version());
    }

    private void show(ProgrammeFormPanel panel, @Nullable Long base) {
        Component foot = edit(panel, new DraftKey("programme.programme", id), base, "programme.ui.save");
        add(
                new PageHeader(title)
                        .back(
                                destination(),
                                Texts.of(id == null ? "programme.ui.list.title" : "programme.ui.form.back"))
                        .line(Texts.of("programme.ui.form.line")),
                panel,
                foot);
    }

    private ProgrammeFormPanel form(ProgrammeForm known) {
        return form(List.of(owners.of(known.ownerUnitId())), known);
    }

    private ProgrammeFormPanel form(List<OwnerChoice> choices, ProgrammeForm read) {
        ProgrammeFormPanel panel = new ProgrammeFormPanel(choices, Successors.of(programmes, id));
        panel.read(read);
        return panel;
    }

    @Override
    protected Optional<FormPanel<ProgrammeForm>> saved() {
        return Optional.ofNullable(id)
                .map(known -> form(programmes.detail(known).header()));
    }

    @Override
    protected String destination() {
        return id == null ? "de-an" : "de-an/" + id;
    }

    @Override
    protected void store(ProgrammeForm typed) {
        UUID known = id;
        if (known == null) {
            id = programmes.create(typed);
        } else {
            programmes.change(known, typed);
        }
        Toast.success("programme.ui.saved");
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
