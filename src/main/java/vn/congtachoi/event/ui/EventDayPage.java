package vn.congtachoi.event.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congtachoi.agenda.GuestAnswer;
import vn.congtachoi.event.EventDetail;
import vn.congtachoi.event.EventGate;
import vn.congtachoi.event.EventPermissions;
import vn.congtachoi.event.EventReading;
import vn.congtachoi.event.EventTimes;
import vn.congtachoi.event.ProgrammePoint;
import vn.congtachoi.event.day.AwardLine;
import vn.congtachoi.event.day.EventDayForm;
import vn.congtachoi.event.day.EventDayService;
import vn.congtachoi.event.guest.GuestLine;
import vn.congtachoi.event.guest.GuestReading;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;

/** Tài liệu hôm nay: script, introduction of guests, speech and awards, to be read aloud from a phone. */
@Route("su-kien/:event/tai-lieu")
@PermitAll
@ViewNeeds(EventPermissions.READ)
class EventDayPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final EventReading events;
    private final EventDayService days;
    private final EventGate gate;
    private final GuestReading guests;
    private final Nav jumps = new Nav();

    EventDayPage(EventReading events, EventDayService days, EventGate gate, GuestReading guests) {
        this.events = events;
        this.days = days;
        this.gate = gate;
        this.guests = guests;
        jumps.addClassName("app-event-jumps");
        jumps.setAriaLabel(Texts.of("events.ui.day.title"));
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = RouteIds.required(event, EventPage.PARAMETER);
        EventDayForm day = RouteIds.readable(() -> days.of(id));
        show(events.detail(id), day);
    }

    private void show(EventDetail detail, EventDayForm day) {
        UUID id = detail.id();
        PageHeader header = new PageHeader(Texts.of("events.ui.day.title"))
                .back(EventsPage.PATH + "/" + id, Texts.of("events.ui.form.back"))
                .line(detail.row().title() + ", "
                        + EventTimes.words(detail.row().time()));
        if (gate.mayInvite(id).allowed()) {
            header.primary(ActionButton.primary("events.ui.day.edit", () -> UI.getCurrent()
                            .navigate(EventsPage.PATH + "/" + id + "/tai-lieu/sua"))
                    .with(AppIcon.PENCIL));
        }
        add(header, jumps);
        part("kich-ban", "events.ui.day.script", script(detail));
        part("gioi-thieu", "events.ui.day.guests", introduction(guests.list(id)));
        part("dien-van", "events.ui.day.speech", speech(day.speech()));
        part("khen-thuong", "events.ui.day.awards", awards(day));
        if (jumps.getComponentCount() == 0) {
            add(new EmptyState(AppIcon.FILE_TEXT, "events.ui.day.none", "events.ui.day.none-hint"));
        }
    }

    /** A part with its link on top; one without content is left out. */
    private void part(String id, String key, List<? extends Component> content) {
        if (content.isEmpty()) {
            return;
        }
        PageSection section = new PageSection(Texts.of(key), content.toArray(Component[]::new));
        section.setId(id);
        Anchor jump = new Anchor("#" + id, Texts.of(key));
        jump.setRouterIgnore(true);
        jumps.add(jump);
        add(section);
    }

    private static List<Component> script(EventDetail detail) {
        OrderedList list = new OrderedList();
        list.addClassNames("app-event-points", "app-event-reader");
        LocalTime at = detail.row().time().begins();
        for (ProgrammePoint point : detail.plan().points()) {
            Span hour = new Span(at == null ? "" : VietnameseDates.time(at));
            hour.addClassName("app-event-points__hour");
            Div said = new Div(
                    new Span(point.speaker().isEmpty() ? point.title() : point.title() + " – " + point.speaker()));
            if (!point.script().isEmpty()) {
                said.add(lines(point.script()));
            }
            list.add(new ListItem(hour, said));
            at = at == null || point.minutes() == null ? null : at.plusMinutes(point.minutes());
        }
        return list.getChildren().findAny().isEmpty() ? List.of() : List.of(list);
    }

    /** In the order of introduction; whoever sends somebody is named by whom she sends. */
    private static List<Component> introduction(List<GuestLine> guests) {
        OrderedList list = new OrderedList();
        list.addClassName("app-event-reader");
        guests.stream()
                .filter(guest -> guest.answer().given() != GuestAnswer.NOT_COMING)
                .forEach(guest -> list.add(new ListItem(introduced(guest))));
        return list.getChildren().findAny().isEmpty() ? List.of() : List.of(list);
    }

    private static String introduced(GuestLine guest) {
        GuestLine.Answer answer = guest.answer();
        boolean sends = !answer.standInName().isEmpty();
        String name = sends ? answer.standInName() : guest.addressed();
        String standing = sends ? answer.standInPost() : guest.standing();
        return standing.isEmpty() ? name : name + ", " + standing;
    }

    private static List<Component> speech(String words) {
        if (words.isEmpty()) {
            return List.of();
        }
        Paragraph lines = lines(words);
        lines.addClassName("app-event-reader");
        return List.of(lines);
    }

    private static List<Component> awards(EventDayForm day) {
        if (day.awards().isEmpty()) {
            return List.of();
        }
        OrderedList list = new OrderedList();
        list.addClassName("app-event-reader");
        day.awards().forEach(award -> list.add(new ListItem(words(award))));
        return day.awardBasis().isEmpty() ? List.of(list) : List.of(new Paragraph(day.awardBasis()), list);
    }

    private static String words(AwardLine award) {
        return Stream.of(award.name(), award.unit(), award.merit())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static Paragraph lines(String words) {
        Paragraph lines = new Paragraph(words);
        lines.addClassName("app-lines");
        return lines;
    }

    @Override
    public String getPageTitle() {
        return Texts.of("events.ui.day.title");
    }
}
