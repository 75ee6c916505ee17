package vn.congtachoi.supervision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import vn.congtachoi.attachment.ui.AttachmentPanel;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.kernel.DraftStore;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.supervision.SelfReportFiles;
import vn.congtachoi.supervision.SelfReportStart;
import vn.congtachoi.supervision.SupervisionPermissions;
import vn.congtachoi.supervision.SupervisionReading;
import vn.congtachoi.supervision.SupervisionWords;
import vn.congtachoi.supervision.TeamRow;
import vn.congtachoi.supervision.VisitDetail;
import vn.congtachoi.supervision.VisitRoute;
import vn.congtachoi.supervision.VisitService;
import vn.congtachoi.supervision.rules.VisitAct;
import vn.congtachoi.uikit.FactList;
import vn.congtachoi.uikit.LineList;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** One visit, for whoever holds it and for its body: when, by whom, the step that is due, and what it brought. */
@Route("kiem-tra-giam-sat/cuoc/:visit")
@PermitAll
@ViewNeeds(SupervisionPermissions.READ)
class VisitPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PARAMETER = "visit";

    private final SupervisionReading reading;
    private final VisitService visits;
    private final VisitRoute route;
    private final VisitActs acts;
    private final RecordSections records;
    private final SelfReportStart start;
    private final SelfReportFiles reportFiles;
    private final DraftStore drafts;
    private String title = "";

    VisitPage(
            SupervisionReading reading,
            VisitService visits,
            VisitRoute route,
            VisitActs acts,
            RecordSections records,
            SelfReportStart start,
            SelfReportFiles reportFiles,
            DraftStore drafts) {
        this.reading = reading;
        this.visits = visits;
        this.route = route;
        this.acts = acts;
        this.records = records;
        this.start = start;
        this.reportFiles = reportFiles;
        this.drafts = drafts;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = RouteIds.required(event, PARAMETER);
        show(RouteIds.readable(() -> reading.visit(id)));
    }

    private void show(VisitDetail visit) {
        title = visit.row().body();
        Runnable reload = () -> show(reading.visit(visit.row().id()));
        removeAll();
        add(header(visit, reload));
        acts.refusal(visit).ifPresent(why -> add(new Paragraph(SupervisionLook.quiet(why))));
        add(facts(visit));
        TeamRow team = visit.team();
        if (team != null) {
            add(new PageSection(Texts.of("supervision.ui.team"), CampaignPage.team(team, false)));
        }
        if (!visit.content().isBlank()) {
            add(new LineList(
                    "supervision.ui.form.content", visit.content().lines().toList()));
        }
        report(visit, reload);
        records.of(visit, reload).forEach(this::add);
        add(LineList.history(
                "supervision.ui.steps",
                visit.steps().reversed().stream().map(SupervisionLook::line).toList()));
    }

    private PageHeader header(VisitDetail visit, Runnable reload) {
        PageHeader header = new PageHeader(title);
        visit.campaign()
                .ifPresentOrElse(
                        campaign -> header.back(SupervisionTab.campaign(campaign.id()), campaign.theme()),
                        () -> header.back(SupervisionTab.VISITS.path(), Texts.of("supervision.ui.visits.title")));
        header.beside(SupervisionLook.badge(visit.row().state()));
        header.line(Texts.of(
                "supervision.ui.visit.line",
                Texts.of("supervision.kind", visit.row().kind()),
                SupervisionLook.day(visit.row())));
        header.secondary(acts.others(visit, reload));
        acts.primary(visit, reload).ifPresent(header::primary);
        return header;
    }

    private static FactList facts(VisitDetail visit) {
        FactList facts = new FactList();
        facts.fact(Texts.of("supervision.ui.list.theme"), visit.row().theme());
        facts.fact(Texts.of("supervision.ui.visit.organiser"), visit.organiser());
        facts.fact(Texts.of("supervision.ui.form.covers"), CampaignPage.covers(visit.times()));
        facts.fact(
                Texts.of("supervision.ui.form.works"),
                SupervisionWords.span(visit.times().worksFrom(), visit.times().worksTo()));
        facts.fact(Texts.of("supervision.ui.place.place"), visit.row().placing().place());
        facts.fact(Texts.of("supervision.ui.bodies.address"), visit.address());
        facts.fact(
                Texts.of("supervision.ui.list.why"),
                visit.campaign().isPresent() ? visit.row().why() : "");
        facts.fact(
                Texts.of("supervision.ui.visit.notice"),
                SupervisionLook.day(visit.due().notice()));
        facts.fact(
                Texts.of("supervision.ui.visit.report"),
                SupervisionLook.day(visit.due().report()));
        facts.fact(
                Texts.of("supervision.ui.visit.result"),
                SupervisionLook.day(visit.due().result()));
        return facts;
    }

    private void report(VisitDetail visit, Runnable reload) {
        if (!visit.terms().has(VisitAct.REPORT)) {
            return;
        }
        UUID id = visit.row().id();
        PageSection section = new PageSection(Texts.of("supervision.ui.report"));
        if (visit.mayReport().allowed() && visit.acts().containsKey(VisitAct.REPORT)) {
            String unsent = drafts.browserKey(new DraftKey("supervision-report", id));
            String opens = visit.report().words().isEmpty() ? start.of(id) : "";
            section.add(
                    new SelfReportPanel(visit, opens, visits, route, unsent, reload),
                    new Div(
                            new H3(Texts.of("supervision.ui.report.files")),
                            SupervisionLook.quiet(Texts.of("supervision.ui.report.files-hint"))),
                    new AttachmentPanel(files(id), true, true, () -> {}));
            add(section);
        } else if (visit.report().at() != null) {
            Paragraph words = new Paragraph(visit.report().words());
            words.addClassName("app-meeting-minutes");
            section.aside(SupervisionLook.quiet(Texts.of(
                    "supervision.ui.report.by",
                    visit.report().by(),
                    VnFormat.moment(visit.report().at()))));
            section.add(words);
            if (!reportFiles.of(id).isEmpty()) {
                section.add(new AttachmentPanel(files(id), false, false, () -> {}));
            }
            add(section);
        }
    }

    private AttachmentPanel.Keeper files(UUID visit) {
        return new AttachmentPanel.Keeper(
                () -> reportFiles.of(visit),
                (name, bytes) -> reportFiles.add(visit, name, bytes),
                (file, reason) -> reportFiles.remove(visit, file, reason));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
