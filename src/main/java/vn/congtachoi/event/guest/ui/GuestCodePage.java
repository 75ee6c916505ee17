package vn.congtachoi.event.guest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.event.EventPermissions;
import vn.congtachoi.event.EventTimes;
import vn.congtachoi.event.guest.CheckInService;
import vn.congtachoi.event.guest.GuestDoor;
import vn.congtachoi.event.guest.GuestLine;
import vn.congtachoi.event.guest.GuestScan;
import vn.congtachoi.event.guest.GuestStates;
import vn.congtachoi.kernel.Access;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.Tone;

/**
 * The address behind a guest's QR code. Whoever is signed in and stands inside the event has thereby noted that she is
 * there; everybody else reads what the event is, when and where, and shows the code at the door.
 */
@Route(value = GuestPaths.CODE, autoLayout = false)
@AnonymousAllowed
class GuestCodePage extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final GuestDoor door;
    private final GuestScan scan;
    private final CheckInService checkIn;
    private final Access access;
    private final Div card = new Div();

    GuestCodePage(GuestDoor door, GuestScan scan, CheckInService checkIn, Access access) {
        this.door = door;
        this.scan = scan;
        this.checkIn = checkIn;
        this.access = access;
        addClassName("app-door");
        card.addClassNames("app-door__card", "app-guest-code");
        add((Component) card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        card.removeAll();
        String code = event.getRouteParameters().get("code").orElse("");
        Optional<GuestScan.Scanned> scanned = access.holds(EventPermissions.READ) ? scan.scan(code) : Optional.empty();
        scanned.ifPresentOrElse(this::show, () -> door.find(code)
                .ifPresentOrElse(
                        this::show,
                        () -> card.add(
                                new H1(Texts.of("events.guest.code.title")),
                                new StatusBadge(Texts.of("events.guest.code.unknown"), Tone.LATE),
                                new Paragraph(Texts.of("events.guest.code.unknown-hint")))));
    }

    private void show(GuestDoor.Notice notice) {
        card.add(
                new H1(notice.title()),
                new Paragraph(notice.unit()),
                new Paragraph(Texts.of("events.guest.code.when", EventTimes.words(notice.time()))));
        if (!notice.whereabouts().isEmpty()) {
            card.add(new Paragraph(Texts.of("events.guest.code.where", notice.whereabouts())));
        }
        switch (notice.state()) {
            case CANCELLED, POSTPONED -> card.add(new StatusBadge(Texts.of("events.state", notice.state()), Tone.LATE));
            default -> {
                Image picture = new Image(QrPicture.of(notice.link()), Texts.of("events.guest.code.qr"));
                picture.addClassName("app-guest__qr");
                card.add(picture, new Paragraph(Texts.of("events.guest.code.hint")));
            }
        }
    }

    private void show(GuestScan.Scanned scanned) {
        GuestLine guest = scanned.guest();
        boolean there = guest.presence().isThere();
        card.add(
                there
                        ? new StatusBadge(
                                Texts.of(
                                        scanned.before() ? "events.guest.code.before" : "events.guest.code.now",
                                        GuestStates.came(guest)),
                                scanned.before() ? Tone.DUE : Tone.DONE)
                        : new StatusBadge(Texts.of(scanned.may()), Tone.LATE),
                new H1(guest.addressed()),
                new Paragraph(guest.standing()));
        if (!guest.form().seat().isEmpty()) {
            H2 seat = new H2(Texts.of("events.guest.ui.seat-of", guest.form().seat()));
            card.add(seat);
        }
        if (guest.presence().isThere() && scanned.before()) {
            card.add(new Paragraph(
                    Texts.of("events.guest.code.by", guest.presence().by())));
        }
        undo(scanned.event().id(), scanned.arrival());
        Anchor all = new Anchor(GuestPaths.checkIn(scanned.event().id()), Texts.of("events.guest.code.list"));
        card.add(new Paragraph(scanned.event().title()), all);
    }

    private void undo(UUID event, @Nullable UUID arrival) {
        if (arrival != null) {
            ActionButton undo = ActionButton.secondary("events.guest.code.undo", () -> {
                checkIn.undo(event, arrival);
                Toast.success("events.guest.code.undone");
                card.removeAll();
                card.add(new H1(Texts.of("events.guest.code.undone")));
            });
            card.add(undo);
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.of("events.guest.code.title");
    }
}
