package vn.congtachoi.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which events a list shows.
 *
 * @param text words of the title, with or without marks; empty for all
 * @param unitId of one unit, or null for all that concern her
 * @param kind null for all
 * @param state null for all
 * @param year of one of its days, or null for all
 */
public record EventFilter(
        String text,
        @Nullable UUID unitId,
        @Nullable EventKind kind,
        @Nullable EventState state,
        @Nullable Integer year) {

    public static final EventFilter ALL = new EventFilter("", null, null, null, null);

    public EventFilter withText(String words) {
        return new EventFilter(words, unitId, kind, state, year);
    }

    public EventFilter withUnit(@Nullable UUID wanted) {
        return new EventFilter(text, wanted, kind, state, year);
    }

    public EventFilter withKind(@Nullable EventKind wanted) {
        return new EventFilter(text, unitId, wanted, state, year);
    }

    public EventFilter withState(@Nullable EventState wanted) {
        return new EventFilter(text, unitId, kind, wanted, year);
    }

    public EventFilter withYear(@Nullable Integer wanted) {
        return new EventFilter(text, unitId, kind, state, wanted);
    }
}
