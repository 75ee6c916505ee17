package vn.congtachoi.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The facts of an event as they are entered or changed.
 *
 * @param occasion the anniversary it is held for, or null
 * @param participants thành phần, in words
 * @param dress trang phục; may be empty
 * @param expected how many are expected, or null
 * @param indicatorId the indicator that its attendance feeds, or null
 * @param version as read, 0 for a new one
 */
public record EventForm(
        EventKind kind,
        String title,
        EventTime time,
        EventWhere where,
        EventHeads heads,
        @Nullable EventOccasion occasion,
        String participants,
        String dress,
        @Nullable Integer expected,
        @Nullable UUID indicatorId,
        long version) {

    /** What, when and where. */
    public static EventForm of(EventKind kind, String title, EventTime time, EventWhere where) {
        return new EventForm(kind, title, time, where, EventHeads.NONE, null, "", "", null, null, 0);
    }

    /** The same led by somebody. */
    public EventForm led(EventHeads others) {
        return new EventForm(
                kind, title, time, where, others, occasion, participants, dress, expected, indicatorId, version);
    }

    /** The same for an anniversary. */
    public EventForm on(@Nullable EventOccasion other) {
        return new EventForm(
                kind, title, time, where, heads, other, participants, dress, expected, indicatorId, version);
    }

    /** The same at another time. */
    public EventForm at(EventTime other) {
        return new EventForm(
                kind, title, other, where, heads, occasion, participants, dress, expected, indicatorId, version);
    }

    /** The same elsewhere. */
    public EventForm in(EventWhere other) {
        return new EventForm(
                kind, title, time, other, heads, occasion, participants, dress, expected, indicatorId, version);
    }

    /** The same with an indicator that its attendance feeds. */
    public EventForm counting(@Nullable UUID indicator) {
        return new EventForm(
                kind, title, time, where, heads, occasion, participants, dress, expected, indicator, version);
    }

    /** The same for whoever comes. */
    public EventForm with(String people, String clothes, @Nullable Integer number) {
        return new EventForm(kind, title, time, where, heads, occasion, people, clothes, number, indicatorId, version);
    }

    /** The same upon another version. */
    public EventForm upon(long read) {
        return new EventForm(
                kind, title, time, where, heads, occasion, participants, dress, expected, indicatorId, read);
    }
}
