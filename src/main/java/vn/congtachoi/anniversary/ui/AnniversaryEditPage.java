package vn.congtachoi.anniversary.ui;

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
import vn.congtachoi.anniversary.AnniversaryDetail;
import vn.congtachoi.anniversary.AnniversaryForm;
import vn.congtachoi.anniversary.AnniversaryPermissions;
import vn.congtachoi.anniversary.AnniversaryReading;
import vn.congtachoi.anniversary.AnniversaryService;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.kernel.DraftStore;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.uikit.EditPage;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** The form of an anniversary, new or known. */
@Route("ngay-ky-niem/:anniversary/sua")
@RouteAlias(AnniversaryEditPage.NEW)
@PermitAll
@ViewNeeds(AnniversaryPermissions.EDIT)
class AnniversaryEditPage extends EditPage<AnniversaryDraft> {

    static final String NEW = "ngay-ky-niem/moi";

    private final AnniversaryReading reading;
    private final AnniversaryService service;
    private @Nullable UUID id;
    private String title = "";

    AnniversaryEditPage(AnniversaryReading reading, AnniversaryService service, DraftStore drafts, Clock clock) {
        super(drafts, clock);
        this.reading = reading;
        this.service = service;
        narrow();
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        id = RouteIds.optional(event, AnniversaryPage.PARAMETER).orElse(null);
    }

    @Override
    protected void show() {
        UUID known = id;
        List<AnniversaryPlace> places = places();
        if (places.isEmpty()) {
            throw new NotFoundException("Keeps none");
        }
        if (known == null) {
            title = Texts.of("anniversary.ui.form.new");
            AnniversaryFormPanel panel = new AnniversaryFormPanel(places);
            // A day that is added is most often the unit's own: what is common has been there from the start.
            panel.read(AnniversaryDraft.empty(places.stream()
                    .filter(place -> place.unitId() != null)
                    .findFirst()
                    .orElseGet(places::getFirst)));
            show(panel, null);
            return;
        }
        AnniversaryDetail detail = RouteIds.readable(() -> reading.detail(known));
        if (!detail.mayEdit().allowed()) {
            throw new NotFoundException("Not hers to change");
        }
        AnniversaryForm form = detail.row().form();
        title = Texts.of("anniversary.ui.form.change", form.name());
        show(panel(form, places), form.version());
    }

    private List<AnniversaryPlace> places() {
        return AnniversaryPlace.choices(service.mayKeepCommon().allowed(), reading.kept());
    }

    private static AnniversaryFormPanel panel(AnniversaryForm form, List<AnniversaryPlace> places) {
        AnniversaryPlace place = places.stream()
                .filter(each -> each.isOf(form.duty()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Not hers to change"));
        AnniversaryFormPanel panel = new AnniversaryFormPanel(places);
        panel.read(AnniversaryDraft.of(form, place));
        return panel;
    }

    private void show(AnniversaryFormPanel panel, @Nullable Long base) {
        Component foot = edit(panel, new DraftKey("anniversary.row", id), base, "anniversary.ui.save");
        add(
                new PageHeader(title)
                        .back(destination(), Texts.of(id == null ? "anniversary.ui.menu" : "anniversary.ui.form.back"))
                        .line(Texts.of("anniversary.ui.form.line")),
                panel,
                foot);
    }

    @Override
    protected Optional<FormPanel<AnniversaryDraft>> saved() {
        return Optional.ofNullable(id)
                .map(known -> panel(reading.detail(known).row().form(), places()));
    }

    @Override
    protected String destination() {
        return id == null ? AnniversariesPage.PATH : AnniversariesPage.PATH + "/" + id;
    }

    @Override
    protected void store(AnniversaryDraft typed) {
        UUID known = id;
        if (known == null) {
            id = service.add(typed.form());
        } else {
            service.change(known, typed.form());
        }
        Toast.success("anniversary.ui.saved", typed.name());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
