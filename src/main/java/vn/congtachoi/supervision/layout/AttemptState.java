package vn.congtachoi.supervision.layout;

import java.util.EnumSet;
import java.util.Set;
import vn.congtachoi.uikit.Tone;

/** What has become of a search. */
public enum AttemptState {
    /** Waits its turn or searches. */
    SEARCHING,
    /** Has a proposal. */
    FOUND,
    /** Ended by an error of the portal. */
    FAILED,
    /** The portal stopped while it searched. */
    INTERRUPTED,
    /** Written into the plan. */
    ACCEPTED,
    /** Laid aside. */
    DROPPED;

    /** Those that wait for somebody; a plan has one at the most. */
    static final Set<AttemptState> SHOWN = Set.copyOf(EnumSet.of(SEARCHING, FOUND, FAILED, INTERRUPTED));

    /** How it is coloured wherever it is shown. */
    public Tone tone() {
        return switch (this) {
            case SEARCHING -> Tone.ACTIVE;
            case FOUND, ACCEPTED -> Tone.DONE;
            case FAILED, INTERRUPTED -> Tone.LATE;
            case DROPPED -> Tone.NEUTRAL;
        };
    }
}
