package vn.congtachoi.event.ui;

import java.time.LocalDate;
import vn.congtachoi.event.EventForm;
import vn.congtachoi.event.EventOccasion;
import vn.congtachoi.event.EventTime;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/**
 * An anniversary of a year for which something can be held.
 *
 * @param name what is commemorated
 * @param title the same in its written form, with the years counted
 */
public record OccasionChoice(EventOccasion occasion, String name, String title, LocalDate from, LocalDate to) {

    /** What a field shows and searches. */
    String words() {
        return Texts.of("events.ui.form.occasion-line", VnFormat.day(from), name);
    }

    /** How a draft keeps it. */
    String key() {
        return occasion.anniversaryId() + "@" + occasion.year();
    }

    /** An event for it, on its days and under its written form. */
    EventForm begin(EventForm empty) {
        EventForm named = EventForm.of(empty.kind(), title, EventTime.days(from, to), empty.where());
        return named.led(empty.heads()).on(occasion);
    }
}
