package vn.congtachoi.agenda.calendar;

import vn.congtachoi.uikit.Tone;

/**
 * How something in a calendar stands.
 *
 * @param state the same in a word; may be empty
 * @param major whether it stands out in a year: a feast, a conference, an event
 * @param discreet whether only some may know of it: it is neither printed nor given to calendar programs
 */
public record CalendarStanding(Tone tone, String state, boolean major, boolean discreet) {

    /** Nothing to be said of it. */
    public static final CalendarStanding PLAIN = new CalendarStanding(Tone.NEUTRAL, "", false, false);
}
