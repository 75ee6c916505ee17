package vn.congtachoi.supervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.kernel.DraftStore;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.supervision.SupervisionPermissions;
import vn.congtachoi.supervision.SupervisionReading;
import vn.congtachoi.supervision.VisitDetail;
import vn.congtachoi.supervision.record.DemandForm;
import vn.congtachoi.supervision.record.FindingRow;
import vn.congtachoi.supervision.record.RecordSheet;
import vn.congtachoi.supervision.record.VisitRecords;
import vn.congtachoi.uikit.EditPage;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.ListText;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** What the conclusion of a visit is to demand; the conclusion makes recommendations of it. */
@Route("kiem-tra-giam-sat/cuoc/:visit/kien-nghi")
@PermitAll
@ViewNeeds(SupervisionPermissions.READ)
class DemandsPage extends EditPage<DemandsDraft> {

    private static final int USUAL_DAYS = 30;

    /** The one field of the page. */
    private static final class Panel extends FormPanel<DemandsDraft> {

        Panel(List<FindingRow> faults, LocalDate usualDue) {
            super(DemandsDraft.class, Map.of("supervision.demand.error.words", "demands"));
            DemandsField demands = new DemandsField(faults, usualDue);
            keep(
                    "demands",
                    Object.class,
                    ListText::write,
                    text -> ListText.read(text, new TypeReference<List<DemandForm>>() {}));
            field("demands", demands).bind("demands");
            wide(demands);
            carryVersion();
        }
    }

    private final SupervisionReading reading;
    private final VisitRecords records;
    private final Clock clock;

    private UUID id = Ids.next();
    private String title = "";

    DemandsPage(SupervisionReading reading, VisitRecords records, DraftStore drafts, Clock clock) {
        super(drafts, clock);
        this.reading = reading;
        this.records = records;
        this.clock = clock;
        narrow();
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        id = RouteIds.required(event, VisitPage.PARAMETER);
    }

    @Override
    protected void show() {
        VisitDetail visit = RouteIds.readable(() -> reading.visit(id));
        RecordSheet sheet = records.of(id);
        if (!sheet.mayDemand().allowed()) {
            throw new NotFoundException("Not hers to demand");
        }
        title = Texts.of("supervision.ui.demands.title", visit.row().body());
        FormPanel<DemandsDraft> panel = panel(visit, sheet);
        Component foot =
                edit(panel, new DraftKey("supervision.demands", id), visit.row().version(), "supervision.ui.save");
        add(
                new PageHeader(title)
                        .back(destination(), visit.row().body())
                        .line(Texts.of("supervision.ui.demands.explained")),
                panel,
                foot);
    }

    private FormPanel<DemandsDraft> panel(VisitDetail visit, RecordSheet sheet) {
        Panel panel = new Panel(
                sheet.findings().stream()
                        .filter(finding -> finding.grade().isFault())
                        .toList(),
                LocalDate.now(clock).plusDays(USUAL_DAYS));
        panel.read(new DemandsDraft(sheet.demands(), visit.row().version()));
        return panel;
    }

    @Override
    protected Optional<FormPanel<DemandsDraft>> saved() {
        return Optional.of(panel(reading.visit(id), records.of(id)));
    }

    @Override
    protected String destination() {
        return SupervisionTab.visit(id);
    }

    @Override
    protected void store(DemandsDraft typed) {
        records.demand(id, typed.demands(), typed.version());
        Toast.success("supervision.ui.saved");
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
