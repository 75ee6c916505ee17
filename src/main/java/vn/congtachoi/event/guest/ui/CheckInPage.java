package vn.congtachoi.event.guest.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import vn.congtachoi.event.EventGate;
import vn.congtachoi.event.EventPermissions;
import vn.congtachoi.event.EventTimes;
import vn.congtachoi.event.guest.GuestReading;
import vn.congtachoi.event.guest.UnitCounting;
import vn.congtachoi.event.guest.door.DoorReading;
import vn.congtachoi.event.guest.door.DoorSheet;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;

/** Điểm danh: the door of an event on a telephone, for those inside. */
@Route(GuestPaths.CHECK_IN)
@PermitAll
@ViewNeeds(EventPermissions.READ)
class CheckInPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final GuestReading reading;
    private final DoorReading door;
    private final UnitCounting counting;

    CheckInPage(GuestReading reading, DoorReading door, UnitCounting counting) {
        this.reading = reading;
        this.door = door;
        this.counting = counting;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = RouteIds.required(event, GuestPaths.EVENT);
        show(RouteIds.readable(() -> reading.sheet(id)));
    }

    private void show(GuestReading.Sheet sheet) {
        removeAll();
        EventGate.Facts event = sheet.event();
        UUID id = event.id();
        PageHeader header = new PageHeader(getPageTitle())
                .back(GuestPaths.event(id), event.title())
                .line(EventTimes.words(event.time()))
                .secondary(new Anchor(GuestPaths.guests(id), Texts.of("events.guest.ui.title")));
        if (sheet.mayRecord().allowed()) {
            header.secondary(ActionButton.secondary(
                    "events.door.paste",
                    () -> new UnitCountDialog(counting, id, () -> show(reading.sheet(id))).open()));
        }
        DoorSheet standing = door.sheet(id, null);
        add(header, new CheckInDesk(id, GuestPaths.checkIn(id), standing));
    }

    @Override
    public String getPageTitle() {
        return Texts.of("events.guest.code.title");
    }
}
