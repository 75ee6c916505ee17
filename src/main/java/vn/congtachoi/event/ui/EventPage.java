package vn.congtachoi.event.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.agenda.Clash;
import vn.congtachoi.event.EventClashes;
import vn.congtachoi.event.EventDetail;
import vn.congtachoi.event.EventDutyLine;
import vn.congtachoi.event.EventPermissions;
import vn.congtachoi.event.EventReading;
import vn.congtachoi.event.EventState;
import vn.congtachoi.event.EventStepRow;
import vn.congtachoi.event.EventTimes;
import vn.congtachoi.event.EventVersionReading;
import vn.congtachoi.event.paper.ui.EventPaperDesk;
import vn.congtachoi.event.paper.ui.EventPapersSection;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.LineList;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** One event: what it is, its plan and who does what, the step that is due, and what came of it. */
@Route("su-kien/:event")
@PermitAll
@ViewNeeds(EventPermissions.READ)
class EventPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PARAMETER = "event";

    private final EventReading events;
    private final EventActs acts;
    private final EventClashes clashes;
    private final EventVersionReading versions;
    private final EventDaySections sections;
    private final EventPaperDesk papers;
    private String title = "";

    EventPage(
            EventReading events,
            EventActs acts,
            EventClashes clashes,
            EventVersionReading versions,
            EventDaySections sections,
            EventPaperDesk papers) {
        this.events = events;
        this.acts = acts;
        this.clashes = clashes;
        this.versions = versions;
        this.sections = sections;
        this.papers = papers;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = RouteIds.required(event, PARAMETER);
        show(RouteIds.readable(() -> events.detail(id)));
    }

    private void show(EventDetail detail) {
        title = detail.row().title();
        Runnable reload = () -> show(events.detail(detail.id()));
        removeAll();
        add(header(detail, reload));
        warn(detail);
        occasion(detail.occasion());
        lessons(detail.earlier());
        add(new EventFacts(detail));
        told(detail);
        add(sections.people(detail));
        add(new EventPlanView(detail, giveOut(detail, reload)), new EventPapersSection(detail, papers, reload));
        sections.gallery(detail, reload).ifPresent(this::add);
        if (!detail.versions().isEmpty()) {
            add(new EventVersionsSection(detail.id(), detail.versions(), versions));
        }
        add(steps(detail.steps()));
    }

    private PageHeader header(EventDetail detail, Runnable reload) {
        PageHeader header = new PageHeader(title).back(EventsPage.PATH, Texts.of("events.ui.title"));
        header.beside(EventsPage.badge(detail.row()));
        header.line(Texts.of(
                "events.ui.page.line",
                VietnameseDates.weekday(detail.row().time().from()),
                EventTimes.words(detail.row().time())));
        Optional<ActionButton> primary = acts.primary(detail, reload);
        acts.others(detail, reload, primary).forEach(header::secondary);
        primary.ifPresent(header::primary);
        return header;
    }

    /** What does not go together with it now: something else may have been called since it was saved. */
    private void warn(EventDetail detail) {
        if (!detail.mayPrepare().allowed()) {
            return;
        }
        List<Clash> found = clashes.of(detail.id(), detail.row().unitId(), detail.form());
        if (found.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        found.forEach(clash -> list.add(new ListItem(clash.sentence())));
        Div box = new Div(new Span(Texts.of("agenda.ui.clash.box")), list);
        box.addClassName("app-meeting-clash");
        box.getElement().setAttribute("role", "note");
        add(box);
    }

    /** For what it is held, and what the decrees say of it: advice, never a block. */
    private void occasion(EventDetail.@Nullable Occasion occasion) {
        if (occasion == null) {
            return;
        }
        Div box = new Div(new Anchor(occasion.path(), occasion.title()));
        box.addClassName("app-event-lessons");
        if (!occasion.classes().isEmpty()) {
            box.add(new StatusBadge(occasion.classes(), occasion.warning() ? Tone.DUE : Tone.NEUTRAL));
        }
        if (!occasion.theme().isEmpty()) {
            box.add(new Span(Texts.of("events.ui.page.theme", occasion.theme())));
        }
        if (!occasion.advice().isEmpty()) {
            Span advice = new Span(occasion.advice());
            advice.addClassName(occasion.warning() ? "app-caution" : "app-quiet");
            box.add(advice);
        }
        add(box);
    }

    private void lessons(EventDetail.@Nullable Earlier earlier) {
        if (earlier != null) {
            Div box = new Div(new Anchor(
                    EventsPage.PATH + "/" + earlier.id(), Texts.of("events.ui.page.earlier", earlier.title())));
            box.addClassName("app-event-lessons");
            if (!earlier.lessons().isEmpty()) {
                Span words = new Span(earlier.lessons());
                words.addClassName("app-lines");
                box.add(words);
            }
            add(box);
        }
    }

    private void told(EventDetail detail) {
        EventDetail.Told told = detail.told();
        if (!told.result().isEmpty()) {
            add(new PageSection(Texts.of("events.ui.result.result"), lines(told.result())));
        }
        if (!told.lessons().isEmpty()) {
            add(new PageSection(Texts.of("events.ui.result.lessons"), lines(told.lessons())));
        }
    }

    private static Paragraph lines(String words) {
        Paragraph lines = new Paragraph(words);
        lines.addClassName("app-lines");
        return lines;
    }

    private @Nullable Runnable giveOut(EventDetail detail, Runnable reload) {
        EventState state = detail.row().state();
        boolean open = state == EventState.PREPARING || state == EventState.PLANNED;
        long ready = detail.plan().duties().stream().filter(EventPage::isReady).count();
        return open && detail.inside() && ready > 0 ? () -> acts.giveOut(detail, ready, reload) : null;
    }

    private static boolean isReady(EventDutyLine duty) {
        return duty.taskId() == null && duty.unitId() != null && duty.dueOn() != null;
    }

    private static LineList steps(List<EventStepRow> steps) {
        return LineList.history(
                "agenda.ui.page.steps",
                steps.reversed().stream().map(EventPage::line).toList());
    }

    private static String line(EventStepRow step) {
        String who = step.onBehalfOf().isEmpty()
                ? step.by()
                : Texts.of("agenda.ui.page.on-behalf", step.by(), step.onBehalfOf());
        String line =
                Texts.of("agenda.ui.page.step", VnFormat.moment(step.at()), who, Texts.of("events.deed", step.deed()));
        return step.words().isEmpty() ? line : line + ": " + step.words();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
