package vn.congtachoi.agenda.calendar.ui;

import com.vaadin.flow.component.html.Span;
import vn.congtachoi.agenda.calendar.CalendarEntry;
import vn.congtachoi.agenda.calendar.CalendarLayer;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** How a layer looks: its colour, its picture, its word; and what is said of an entry in words. */
final class LayerLook {

    private LayerLook() {}

    static AppIcon icon(CalendarLayer layer) {
        return switch (layer) {
            case MEETING -> AppIcon.USERS;
            case TASK -> AppIcon.LIST_CHECKS;
            case INSPECTION -> AppIcon.SHIELD_CHECK;
            case EVENT -> AppIcon.FLAG;
            case ANNIVERSARY -> AppIcon.AWARD;
            case HOLIDAY -> AppIcon.HOUSE;
            case ABSENCE -> AppIcon.CLOCK;
        };
    }

    /** Picture and word, coloured. */
    static Span badge(CalendarLayer layer) {
        Span badge = new Span(icon(layer).create(), new Span(Texts.of("agenda.calendar.layer", layer)));
        badge.addClassNames("app-layer", "app-layer--" + layer.cssName());
        return badge;
    }

    /** "08:00 Giao ban"; what is late or done carries a sign for those who do not see colours. */
    static String label(CalendarEntry entry) {
        String hour = entry.time().begins() == null
                ? ""
                : VietnameseDates.time(entry.time().begins()) + " ";
        String sign =
                switch (entry.standing().tone()) {
                    case LATE -> Texts.of("agenda.calendar.late-sign");
                    case DONE -> Texts.of("agenda.calendar.done-sign");
                    case NEUTRAL, ACTIVE, DUE -> "";
                };
        return sign + hour + entry.title();
    }

    /** "20/10/2023", "20/10/2023 – 22/10/2023", "08:00–10:00 ngày 20/10/2023". */
    static String when(CalendarEntry entry) {
        String days = entry.from().equals(entry.to())
                ? VnFormat.day(entry.from())
                : Texts.of("agenda.calendar.days", VnFormat.day(entry.from()), VnFormat.day(entry.to()));
        if (entry.time().begins() == null) {
            return days;
        }
        String begins = VietnameseDates.time(entry.time().begins());
        String hours = entry.time().ends() == null
                ? begins
                : begins + "–" + VietnameseDates.time(entry.time().ends());
        return Texts.of("agenda.words.time", hours, days);
    }

    /** All of it in one sentence, for whoever points at it or listens. */
    static String said(CalendarEntry entry) {
        String state = entry.standing().state();
        return Texts.of("agenda.calendar.layer", entry.layer()) + ": " + entry.title() + ", " + when(entry)
                + (state.isEmpty() ? "" : ", " + state);
    }
}
