package vn.congtachoi.demo;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;

/**
 * One step of the story.
 *
 * @param turn which of several steps at one moment comes first
 * @param who key of the person who acts
 */
record Step(Instant at, Turn turn, String who, Runnable act) {

    /** What is opened can be entered, what is entered sent, and what is sent looked at. */
    enum Turn {
        OPENING,
        ENTRY,
        SENDING,
        REVIEW
    }

    static final Comparator<Step> ORDER = Comparator.comparing(Step::at).thenComparing(Step::turn);

    /** A moment as the files write it. */
    static Instant moment(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
