package vn.congtachoi.agenda.calendar;

import vn.congtachoi.uikit.Tone;

/**
 * How something in a calendar stands.
 *
 * @param state the same in a word; may be empty
 * @param major whether it stands out in a year: a feast, a conference, an event
 * @param discreet whether only some may know of it: it is neither printed nor given to calendar programs
 * @param coming whether it is only to be reckoned with: nobody has been given it yet
 */
public record CalendarStanding(Tone tone, String state, boolean major, boolean discreet, boolean coming) {

    /** Nothing to be said of it. */
    public static final CalendarStanding PLAIN = new CalendarStanding(Tone.NEUTRAL, "", false, false);

    /** Of what is there. */
    public CalendarStanding(Tone tone, String state, boolean major, boolean discreet) {
        this(tone, state, major, discreet, false);
    }

    /** Of what will come, in a word. */
    public static CalendarStanding coming(String state) {
        return new CalendarStanding(Tone.NEUTRAL, state, false, false, true);
    }
}
