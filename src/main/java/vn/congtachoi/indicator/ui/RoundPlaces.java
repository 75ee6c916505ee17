package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.UUID;
import vn.congtachoi.uikit.Texts;

/** The ways to look at a round from one unit, side by side, so that nobody gets stuck on one of them. */
class RoundPlaces extends Composite<Nav> {

    /** One way to look at it. */
    enum Place {
        TABLE("bang"),
        CHASE("tinh-hinh"),
        COMPILED("tong-hop"),
        ASKED("hoi-lai");

        private final String path;

        Place(String path) {
            this.path = path;
        }

        /** Its address, without the leading slash. */
        String of(UUID round, UUID unit) {
            return "so-lieu/" + round + "/" + path + "/" + unit;
        }
    }

    /** @param query kept on the way from one to the other, with its question mark, or empty */
    RoundPlaces(UUID round, UUID unit, Place here, String query) {
        getContent().addClassName("app-choices");
        getContent().getElement().setAttribute("aria-label", Texts.of("indicator.ui.places"));
        for (Place place : Place.values()) {
            Anchor link = new Anchor(place.of(round, unit) + query, Texts.of("indicator.ui.place", place));
            if (place == here) {
                link.getElement().setAttribute("aria-current", "page");
            }
            getContent().add(link);
        }
    }
}
