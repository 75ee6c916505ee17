package vn.congtachoi.agenda.calendar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a calendar shows, each switched on and off by itself. */
public enum CalendarLayer {
    MEETING("hop"),
    TASK("viec"),
    INSPECTION("kiem-tra"),
    EVENT("su-kien"),
    ANNIVERSARY("ky-niem"),
    HOLIDAY("nghi"),
    ABSENCE("vang");

    private final String slug;

    CalendarLayer(String slug) {
        this.slug = slug;
    }

    /** Its short word in addresses. */
    public String slug() {
        return slug;
    }

    /** The end of the names of its styles. */
    public String cssName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The layer of this short word. */
    public static Optional<CalendarLayer> of(String slug) {
        return Arrays.stream(values()).filter(layer -> layer.slug.equals(slug)).findFirst();
    }
}
