package vn.congtachoi.event.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.congtachoi.attachment.ui.AttachmentPanel;
import vn.congtachoi.event.EventDetail;
import vn.congtachoi.event.EventGallery;
import vn.congtachoi.event.guest.EventAttendance;
import vn.congtachoi.event.guest.UnitPresence;
import vn.congtachoi.kernel.VietnameseNumbers;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.PlainTable;
import vn.congtachoi.uikit.Texts;

/** What an event's page tells of its people and its pictures. */
@org.springframework.stereotype.Component
class EventDaySections {

    private final EventAttendance attendance;
    private final EventGallery gallery;

    EventDaySections(EventAttendance attendance, EventGallery gallery) {
        this.attendance = attendance;
        this.gallery = gallery;
    }

    /** Guests and attendance in numbers; the list itself only for those inside. */
    PageSection people(EventDetail detail) {
        EventAttendance.Tally tally = attendance.of(detail.id());
        Div content = new Div(new Span(
                tally.invited() == 0 && !tally.isNoted()
                        ? Texts.of("events.ui.guests.none")
                        : Texts.of(
                                "events.ui.guests.line",
                                VietnameseNumbers.format(tally.invited()),
                                VietnameseNumbers.format(tally.present()))));
        content.addClassName("app-event-people");
        if (detail.inside()) {
            Div links = new Div(
                    new Anchor(EventsPage.PATH + "/" + detail.id() + "/khach-moi", Texts.of("events.ui.guests.open")),
                    new Anchor("diem-danh/su-kien/" + detail.id(), Texts.of("events.ui.guests.check-in")),
                    new Anchor(EventsPage.PATH + "/" + detail.id() + "/tai-lieu", Texts.of("events.ui.day.title")));
            links.addClassName("app-row");
            content.add(links);
        }
        if (!tally.byUnit().isEmpty()) {
            content.add(byUnit(tally.byUnit()), new Span(Texts.of("events.ui.guests.split")));
        }
        return new PageSection(Texts.of("events.ui.guests.title"), content);
    }

    private static PlainTable byUnit(List<UnitPresence> units) {
        PlainTable table = new PlainTable(
                Texts.of("events.ui.guests.by-unit"),
                List.of(Texts.of("events.ui.guests.unit"), Texts.of("events.ui.guests.number")));
        units.forEach(unit -> table.row(List.of(unit.unit(), VietnameseNumbers.format(unit.counted()))));
        return table;
    }

    /** Photos and files; nothing where there is none and none can be added. */
    Optional<PageSection> gallery(EventDetail detail, Runnable reload) {
        UUID id = detail.id();
        boolean mayKeep = gallery.mayKeep(id).allowed();
        if (!mayKeep && gallery.of(id).isEmpty()) {
            return Optional.empty();
        }
        AttachmentPanel files = new AttachmentPanel(
                new AttachmentPanel.Keeper(
                        () -> gallery.of(id),
                        (name, bytes) -> gallery.add(id, name, bytes),
                        (file, reason) -> gallery.remove(id, file, reason)),
                mayKeep,
                mayKeep,
                reload);
        return Optional.of(
                new PageSection(Texts.of("events.ui.gallery.title"), files.saying(Texts.of("events.ui.gallery.none"))));
    }
}
