package vn.congtachoi.notification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import vn.congtachoi.notification.Inbox;

/** Opens one notice: it counts as read, and she comes to the place to act. */
@Route("hop-thu/:notice")
@PermitAll
class NoticeEntry extends Div implements BeforeEnterObserver {

    private final Inbox inbox;

    NoticeEntry(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String path = event.getRouteParameters()
                .get("notice")
                .flatMap(NoticeEntry::id)
                .flatMap(inbox::open)
                .orElseThrow(NotFoundException::new);
        Bell.readHere();
        Location location = new Location(path);
        event.forwardTo(location.getPath(), location.getQueryParameters());
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            // A mistyped address is a page that does not exist.
            return Optional.empty();
        }
    }
}
