package vn.congtachoi.report.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import vn.congtachoi.indicator.Completeness;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.report.ReportDetail;
import vn.congtachoi.report.ReportPermissions;
import vn.congtachoi.report.ReportReading;
import vn.congtachoi.report.SectionService;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PeriodWords;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.StaleDialog;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;

/** One report by its sections: who writes which, and what the units below wrote for it. */
@Route("bao-cao/:report")
@PermitAll
@ViewNeeds(ReportPermissions.READ)
class ReportPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final ReportReading reports;
    private final SectionService sections;
    private String title = "";

    ReportPage(ReportReading reports, SectionService sections) {
        this.reports = reports;
        this.sections = sections;
        addClassName("app-report");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(RouteIds.required(event, "report"));
    }

    private void show(UUID id) {
        ReportDetail report = RouteIds.readable(() -> reports.detail(id));
        title = report.title();
        StaleDialog.register(this, new StaleDialog.Choices(() -> show(id), null));
        removeAll();
        add(header(report));
        Completeness completeness = report.completeness();
        if (completeness == null) {
            add(note(Texts.of("report.ui.page.no-round")));
        } else if (!completeness.isComplete()) {
            add(note(Texts.of("report.ui.page.missing", String.join(", ", completeness.missing()))));
        }
        if (report.sections().isEmpty()) {
            add(note(Texts.of("report.ui.page.no-section")));
        }
        SectionActs acts = new SectionActs(sections, report, () -> show(id));
        report.sections().forEach(section -> add(new SectionBox(section, report, acts)));
    }

    private static PageHeader header(ReportDetail report) {
        PageHeader header = new PageHeader(report.title())
                .back(ReportsPage.PATH, Texts.of("report.ui.list.title"))
                .line(report.template().name() + " · " + PeriodWords.of(report.period()))
                .primary(ActionButton.primary(
                        "report.ui.page.open", () -> UI.getCurrent().navigate(PaperStates.path(report.documentId()))));
        StatusBadge state = PaperStates.badge(report.state());
        Completeness completeness = report.completeness();
        return completeness == null
                ? header.beside(state)
                : header.beside(
                        state,
                        new StatusBadge(
                                Texts.of("report.ui.page.sent", completeness.sent(), completeness.asked()),
                                completeness.isComplete() ? Tone.DONE : Tone.DUE));
    }

    private static Paragraph note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassName("app-report__note");
        return note;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
