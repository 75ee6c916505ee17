package vn.congtachoi.event.guest.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congtachoi.event.EventPermissions;
import vn.congtachoi.event.EventTimes;
import vn.congtachoi.event.guest.CheckInDoors;
import vn.congtachoi.event.guest.DoorDay;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Điểm danh: the events of these days at whose door she may stand, each a row as large as a thumb. */
@Route(GuestPaths.DOORS)
@Menu(title = "events.doors.menu", order = 162, icon = "circle-check")
@PermitAll
@ViewNeeds(EventPermissions.READ)
class DoorsPage extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private final CheckInDoors doors;
    private final Div days = new Div();

    DoorsPage(CheckInDoors doors) {
        this.doors = doors;
        narrow();
        days.addClassName("app-page-part");
        add(new PageHeader(getPageTitle()).line(Texts.of("events.doors.line")), days);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        days.removeAll();
        List<CheckInDoors.Door> all = doors.list();
        for (DoorDay day : DoorDay.values()) {
            List<CheckInDoors.Door> those =
                    all.stream().filter(door -> door.day() == day).toList();
            if (!those.isEmpty()) {
                days.add(new H2(Texts.of("events.doors.day", day)), list(those));
            }
        }
        if (all.isEmpty()) {
            days.add(new EmptyState(AppIcon.USERS, "events.doors.none", "events.doors.none-hint"));
        }
    }

    private static UnorderedList list(List<CheckInDoors.Door> doors) {
        UnorderedList list = new UnorderedList();
        list.addClassName("app-doors");
        doors.forEach(door -> list.add(new ListItem(row(door))));
        return list;
    }

    private static Anchor row(CheckInDoors.Door door) {
        Span title = new Span(door.event().title());
        title.addClassName("app-doors__title");
        Span where = new Span(
                Stream.of(EventTimes.words(door.event().time()), door.event().whereabouts())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · ")));
        Span count = new Span(
                door.open()
                        ? Texts.of(
                                "events.doors.count", VnFormat.number(door.present()), VnFormat.number(door.invited()))
                        : Texts.of("events.doors.not-yet", VnFormat.number(door.invited())));
        count.addClassName("app-doors__count");
        Anchor row = new Anchor(GuestPaths.checkIn(door.event().id()));
        row.addClassName("app-doors__row");
        row.add(title, where, count);
        return row;
    }

    @Override
    public String getPageTitle() {
        return Texts.of("events.doors.title");
    }
}
