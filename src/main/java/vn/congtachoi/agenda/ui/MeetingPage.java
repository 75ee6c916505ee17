package vn.congtachoi.agenda.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.congtachoi.agenda.AgendaPermissions;
import vn.congtachoi.agenda.AgendaPoint;
import vn.congtachoi.agenda.AgendaWords;
import vn.congtachoi.agenda.Clash;
import vn.congtachoi.agenda.ClashQuestion;
import vn.congtachoi.agenda.Clashes;
import vn.congtachoi.agenda.MeetingAnswers;
import vn.congtachoi.agenda.MeetingDetail;
import vn.congtachoi.agenda.MeetingPaperKind;
import vn.congtachoi.agenda.MeetingPaperwork;
import vn.congtachoi.agenda.MeetingReading;
import vn.congtachoi.agenda.MeetingRecords;
import vn.congtachoi.agenda.MeetingStepRow;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.ui.begun.PaperLook;
import vn.congtachoi.document.ui.begun.PaperMenu;
import vn.congtachoi.kernel.Decision;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.uikit.LineList;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** One meeting: what it is, who comes, what it speaks about, the step that is due, and what came out of it. */
@Route("cuoc-hop/:meeting")
@PermitAll
@ViewNeeds(AgendaPermissions.READ)
class MeetingPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PARAMETER = "meeting";

    private final MeetingReading meetings;
    private final MeetingAnswers answers;
    private final MeetingRecords records;
    private final MeetingActs acts;
    private final MeetingPaperwork papers;
    private final Clashes clashes;
    private String title = "";

    MeetingPage(
            MeetingReading meetings,
            MeetingAnswers answers,
            MeetingRecords records,
            MeetingActs acts,
            MeetingPaperwork papers,
            Clashes clashes) {
        this.meetings = meetings;
        this.answers = answers;
        this.records = records;
        this.acts = acts;
        this.papers = papers;
        this.clashes = clashes;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = RouteIds.required(event, PARAMETER);
        show(RouteIds.readable(() -> meetings.detail(id)));
    }

    private void show(MeetingDetail detail) {
        title = detail.row().title();
        Runnable reload = () -> show(meetings.detail(detail.id()));
        removeAll();
        add(header(detail, reload));
        if (detail.mayChange().allowed()) {
            warn(clashes.of(ClashQuestion.of(detail.id(), detail.form())));
        }
        add(new MeetingFacts(detail));
        written(detail);
        if (!detail.guests().isEmpty()) {
            add(new PageSection(
                    Texts.of("agenda.ui.page.guests", detail.guests().size()),
                    new GuestList(detail, answers, acts, reload)));
        }
        if (!detail.form().points().isEmpty()) {
            add(points(detail.form().points()));
        }
        if (!detail.minutes().isEmpty()) {
            Paragraph minutes = new Paragraph(detail.minutes());
            minutes.addClassName("app-meeting-minutes");
            add(new PageSection(Texts.of("agenda.ui.record.minutes"), minutes));
        }
        if (!detail.conclusions().isEmpty()) {
            add(new PageSection(
                    Texts.of("agenda.ui.record.conclusions"), new ConclusionList(detail, meetings, records, reload)));
        }
        add(steps(detail.steps()));
    }

    private PageHeader header(MeetingDetail detail, Runnable reload) {
        PageHeader header = new PageHeader(title).back("cuoc-hop", Texts.of("agenda.ui.title"));
        header.beside(MeetingsPage.badge(detail.row()));
        header.line(Texts.of(
                "agenda.ui.page.line",
                VietnameseDates.weekday(detail.row().day()),
                AgendaWords.time(detail.row().time())));
        acts.others(detail, reload).forEach(header::secondary);
        acts.primary(detail, reload).ifPresent(header::primary);
        return header;
    }

    /** What does not go together with it now: something else may have been called since it was saved. */
    private void warn(List<Clash> found) {
        if (found.isEmpty()) {
            return;
        }
        Div box = new Div(new Span(Texts.of("agenda.ui.clash.box")));
        box.addClassName("app-meeting-clash");
        box.getElement().setAttribute("role", "note");
        UnorderedList list = new UnorderedList();
        found.forEach(clash -> list.add(new ListItem(clash.sentence())));
        box.add(list);
        add(box);
    }

    private static PageSection points(List<AgendaPoint> points) {
        OrderedList list = new OrderedList();
        list.addClassName("app-meeting-points");
        points.forEach(point -> {
            ListItem line = new ListItem(new Span(point.title()));
            String by = point.minutes() == null
                    ? point.speaker()
                    : Texts.of(
                            point.speaker().isEmpty() ? "agenda.ui.page.minutes" : "agenda.ui.page.minutes-by",
                            point.minutes(),
                            point.speaker());
            if (!by.isEmpty()) {
                Span beside = new Span(by);
                beside.addClassName("app-quiet");
                line.add(beside);
            }
            list.add(line);
        });
        return new PageSection(Texts.of("agenda.ui.form.points"), list);
    }

    /** What was written about it, each with how far it is on its way, and what can be written. */
    private void written(MeetingDetail detail) {
        List<DocumentRow> found = papers.of(detail.id());
        Map<MeetingPaperKind, Decision> offers = papers.offers(detail);
        if (found.isEmpty() && offers.isEmpty()) {
            return;
        }
        PageSection section = new PageSection(Texts.of("agenda.ui.paper.written"));
        if (!offers.isEmpty()) {
            section.aside(menu(detail, offers));
        }
        if (found.isEmpty()) {
            Span nothing = new Span(Texts.of("agenda.ui.paper.none"));
            nothing.addClassName("app-quiet");
            section.add(nothing);
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("app-meeting-guests");
            found.forEach(paper ->
                    list.add(new ListItem(new Anchor(PaperLook.path(paper), paper.title()), PaperLook.badge(paper))));
            section.add(list);
        }
        add(section);
    }

    private PaperMenu menu(MeetingDetail detail, Map<MeetingPaperKind, Decision> offers) {
        PaperMenu menu = new PaperMenu("agenda.ui.paper.menu");
        offers.forEach((kind, offer) ->
                menu.paper(Texts.of("agenda.ui.paper", kind), offer, () -> papers.begin(detail.id(), kind)));
        return menu;
    }

    private static LineList steps(List<MeetingStepRow> steps) {
        return LineList.history(
                "agenda.ui.page.steps",
                steps.reversed().stream().map(MeetingPage::line).toList());
    }

    private static String line(MeetingStepRow step) {
        String who = step.onBehalfOf().isEmpty()
                ? step.by()
                : Texts.of("agenda.ui.page.on-behalf", step.by(), step.onBehalfOf());
        String line =
                Texts.of("agenda.ui.page.step", VnFormat.moment(step.at()), who, Texts.of("agenda.deed", step.deed()));
        return step.words().isEmpty() ? line : line + ": " + step.words();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
