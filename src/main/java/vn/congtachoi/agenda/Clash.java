package vn.congtachoi.agenda;

import java.util.List;
import vn.congtachoi.kernel.MessageKey;
import vn.congtachoi.uikit.Texts;

/**
 * Something that does not go together with what is to take place. It warns; people decide.
 *
 * @param words key of the sentence that says it
 * @param args values for its placeholders
 */
public record Clash(Kind kind, MessageKey words, List<Object> args) {

    /** What clashes, the gravest first. */
    public enum Kind {
        ROOM,
        VEHICLE,
        PERSON,
        UNIT,
        ABSENCE,
        DAY
    }

    public Clash {
        args = List.copyOf(args);
    }

    /** What she reads. */
    public String sentence() {
        return Texts.of(words, args);
    }

    static Clash of(Kind kind, String key, Object... args) {
        return new Clash(kind, MessageKey.of(key), List.of(args));
    }
}
