package vn.congtachoi.agenda.calendar;

import vn.congtachoi.kernel.Decision;

/**
 * Whether and how the reader may move something to another day.
 *
 * @param may with the reason when not
 * @param needsWords whether she has to say why
 * @param version as read
 */
public record CalendarMove(Decision may, boolean needsWords, long version) {

    /** Nobody moves it. */
    public static CalendarMove never(String reason) {
        return new CalendarMove(Decision.no(reason), false, 0);
    }
}
