package vn.congtachoi.organisation.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids in addresses: what is no id does not exist. */
final class PeopleRoute {

    static final String LIST = "danh-ba";
    static final String NEW = "danh-ba/moi";

    private PeopleRoute() {}

    static String to(UUID person) {
        return LIST + "/" + person;
    }

    static String edit(UUID person) {
        return to(person) + "/sua";
    }

    static UUID required(BeforeEnterEvent event, String name) {
        return event.getRouteParameters()
                .get(name)
                .flatMap(PeopleRoute::id)
                .orElseThrow(() -> new NotFoundException("No id: " + name));
    }

    /** The id that was typed, or empty when it is none. */
    static Optional<UUID> id(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
