package vn.congtachoi.supervision.ui.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.supervision.CampaignRow;
import vn.congtachoi.supervision.SupervisionPermissions;
import vn.congtachoi.supervision.SupervisionReading;
import vn.congtachoi.supervision.SupervisionWords;
import vn.congtachoi.supervision.TeamRow;
import vn.congtachoi.supervision.VisitDetail;
import vn.congtachoi.supervision.VisitRow;
import vn.congtachoi.supervision.record.RecordSheet;
import vn.congtachoi.supervision.record.VisitRecords;
import vn.congtachoi.supervision.rules.VisitState;
import vn.congtachoi.supervision.site.SiteSheet;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** The record of one visit, for whoever is in its team. */
@Route(SitePage.PATH + "/:visit")
@PermitAll
@ViewNeeds(SupervisionPermissions.READ)
class SiteRecordPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final SupervisionReading reading;
    private final VisitRecords records;
    private final SiteBeginning beginning;
    private final CurrentActor currentActor;
    private final Clock clock;
    private String title = "";

    SiteRecordPage(
            SupervisionReading reading,
            VisitRecords records,
            SiteBeginning beginning,
            CurrentActor currentActor,
            Clock clock) {
        this.reading = reading;
        this.records = records;
        this.beginning = beginning;
        this.currentActor = currentActor;
        this.clock = clock;
        narrow();
    }

    static String visitPath(UUID visit) {
        return "kiem-tra-giam-sat/cuoc/" + visit;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = RouteIds.required(event, "visit");
        VisitDetail visit = RouteIds.readable(() -> reading.visit(id));
        RecordSheet sheet = RouteIds.readable(() -> records.of(id));
        if (!sheet.mayRecord().allowed() && !isInTeam(visit.team())) {
            throw new NotFoundException("Not of the team");
        }
        show(visit, sheet);
    }

    private boolean isInTeam(@Nullable TeamRow team) {
        UUID me = currentActor.person().personId();
        return team != null && team.members().stream().anyMatch(member -> me.equals(member.personId()));
    }

    private void show(VisitDetail visit, RecordSheet sheet) {
        VisitRow row = visit.row();
        title = row.body();
        removeAll();
        PageHeader header = new PageHeader(title)
                .back(SitePage.PATH, Texts.of("supervision.site.menu"))
                .line(Texts.of("supervision.site.head", SupervisionWords.day(row.placing()), row.theme()))
                .beside(new StatusBadge(
                        Texts.of("supervision.state", row.state()), row.state().tone()))
                .secondary(new Anchor(visitPath(row.id()), Texts.of("supervision.site.visit")));
        add(header);
        if (visit.campaign().filter(CampaignRow::restricted).isPresent()) {
            add(caution("supervision.site.restricted"));
        }
        boolean begun = row.state() == VisitState.UNDERWAY || row.state().isHeld();
        add(begun ? record(visit, sheet) : beginning(row));
    }

    private static Paragraph caution(String key) {
        Paragraph words = new Paragraph(Texts.of(key));
        words.addClassName("app-caution");
        return words;
    }

    private Component beginning(VisitRow row) {
        Div acts = beginning.acts(row);
        acts.addComponentAsFirst(new Paragraph(Texts.of("supervision.site.not-begun")));
        return acts;
    }

    private Component record(VisitDetail visit, RecordSheet sheet) {
        UUID id = visit.row().id();
        UUID account = currentActor.person().accountId();
        return new SiteRecord(new SiteRecord.Model(
                account,
                id,
                SitePage.path(id),
                visitPath(id),
                SiteWords.team(visit.team()),
                SiteWords.points(visit, sheet),
                SiteWords.grades(),
                SiteWord.all(),
                SiteSheet.of(account, sheet, VnFormat.hour(clock.instant()), null)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
