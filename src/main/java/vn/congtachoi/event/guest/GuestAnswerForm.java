package vn.congtachoi.event.guest;

import vn.congtachoi.agenda.GuestAnswer;

/**
 * What a guest answered.
 *
 * @param standInName who comes in her place; read with {@link GuestAnswer#STAND_IN} alone
 * @param words what was said with it, may be empty
 */
public record GuestAnswerForm(GuestAnswer answer, String standInName, String standInPost, String words) {

    /** An answer without words. */
    public static GuestAnswerForm of(GuestAnswer answer) {
        return new GuestAnswerForm(answer, "", "", "");
    }

    /** Somebody comes in her place. */
    public static GuestAnswerForm sends(String name, String post) {
        return new GuestAnswerForm(GuestAnswer.STAND_IN, name, post, "");
    }
}
