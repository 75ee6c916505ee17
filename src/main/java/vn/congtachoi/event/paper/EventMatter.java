package vn.congtachoi.event.paper;

import org.jspecify.annotations.Nullable;
import vn.congtachoi.event.EventDetail;

/**
 * All that the papers of an event speak of.
 *
 * @param organ who holds it: "Ban Thường vụ Hội LHPN …"; a chi hội by its own name
 * @param lunar whether it is held for a day of the lunar calendar
 * @param announced when and where people were told that it takes place, or null while nobody was
 * @param plan kind, number and day of its signed plan; empty while it has none
 * @param turnout who came and what was given, counted
 */
record EventMatter(
        EventDetail event,
        String organ,
        boolean lunar,
        @Nullable Announcement announced,
        String plan,
        EventTurnout turnout) {

    /** When and where it takes place now. */
    Announcement now() {
        return new Announcement(event.form().time(), event.row().whereabouts());
    }

    /** Whether people were told another hour or place. */
    boolean isMoved() {
        return announced != null && !announced.equals(now());
    }
}
