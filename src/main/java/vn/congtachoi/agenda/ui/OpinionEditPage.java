package vn.congtachoi.agenda.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.agenda.AgendaPermissions;
import vn.congtachoi.agenda.opinion.OpinionDetail;
import vn.congtachoi.agenda.opinion.OpinionForm;
import vn.congtachoi.agenda.opinion.OpinionReading;
import vn.congtachoi.agenda.opinion.OpinionService;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.kernel.DraftStore;
import vn.congtachoi.kernel.SubjectRef;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.EditPage;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** The form of a question, new or not yet sent. */
@Route("xin-y-kien/:opinion/sua")
@RouteAlias(OpinionEditPage.NEW)
@PermitAll
@ViewNeeds(AgendaPermissions.READ)
class OpinionEditPage extends EditPage<OpinionDraft> {

    static final String NEW = "xin-y-kien/moi";

    private final OpinionService opinions;
    private final OpinionReading reading;
    private final OpinionLookUps lookUps;
    private final UnitDirectory units;
    private final Clock clock;

    private @Nullable UUID id;
    private @Nullable SubjectRef hidden;
    private String title = "";

    OpinionEditPage(
            OpinionService opinions,
            OpinionReading reading,
            OpinionLookUps lookUps,
            UnitDirectory units,
            DraftStore drafts,
            Clock clock) {
        super(drafts, clock);
        this.opinions = opinions;
        this.reading = reading;
        this.lookUps = lookUps;
        this.units = units;
        this.clock = clock;
        narrow();
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        id = RouteIds.optional(event, OpinionPage.PARAMETER).orElse(null);
    }

    @Override
    protected void show() {
        UUID known = id;
        if (known == null) {
            List<UnitRef> callers = lookUps.units();
            if (callers.isEmpty()) {
                throw new NotFoundException("May ask for none");
            }
            title = Texts.of("agenda.ui.opinion.form-new");
            OpinionFormPanel panel =
                    new OpinionFormPanel(callers, unit -> lookUps.of(unit, null), lookUps.papers(null));
            panel.read(OpinionDraft.empty(callers.getFirst()));
            show(panel, null);
            return;
        }
        OpinionDetail detail = RouteIds.readable(() -> reading.detail(known));
        if (!detail.mayChange().allowed()) {
            throw new NotFoundException("Not hers to change");
        }
        title = Texts.of("agenda.ui.opinion.form-edit", detail.row().title());
        hidden = detail.paper() == null ? detail.form().paper() : null;
        show(form(detail), detail.form().version());
    }

    private void show(OpinionFormPanel panel, @Nullable Long base) {
        Component foot = edit(panel, new DraftKey("agenda.opinion-form", id), base, "agenda.ui.save");
        add(
                new PageHeader(title)
                        .back(destination(), Texts.of(id == null ? "agenda.ui.opinion.head" : "agenda.ui.opinion.back"))
                        .line(Texts.of("agenda.ui.opinion.form-line")),
                panel,
                foot);
    }

    private OpinionFormPanel form(OpinionDetail detail) {
        UUID unitId = detail.row().unitId();
        UnitRef unit = units.find(unitId, LocalDate.now(clock)).orElseThrow();
        UnitOptions options = lookUps.of(unitId, detail);
        OpinionFormPanel panel = new OpinionFormPanel(List.of(unit), any -> options, lookUps.papers(detail));
        panel.read(OpinionDraft.of(detail, unit, options.invitees()));
        return panel;
    }

    @Override
    protected Optional<FormPanel<OpinionDraft>> saved() {
        return Optional.ofNullable(id).map(known -> form(reading.detail(known)));
    }

    @Override
    protected String destination() {
        return id == null ? OpinionsPage.PATH : OpinionsPage.PATH + "/" + id;
    }

    @Override
    protected void store(OpinionDraft typed) {
        UUID known = id;
        OpinionForm form = typed.form(hidden);
        if (known == null) {
            id = opinions.begin(typed.unit().id(), form);
        } else {
            opinions.change(known, form);
        }
        Toast.success("agenda.ui.saved");
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
