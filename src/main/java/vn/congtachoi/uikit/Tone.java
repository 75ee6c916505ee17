package vn.congtachoi.uikit;

import java.util.Locale;

/** What a colour means; always shown together with a word. */
public enum Tone {
    /** Not begun, of no urgency. */
    NEUTRAL,
    /** Under way, in somebody's hands. */
    ACTIVE,
    /** Done, approved, issued. */
    DONE,
    /** Due soon, waits for something. */
    DUE,
    /** Late, sent back, failed. */
    LATE;

    public String cssName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
