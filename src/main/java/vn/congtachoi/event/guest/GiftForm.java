package vn.congtachoi.event.guest;

import org.jspecify.annotations.Nullable;

/**
 * A gift or a support as a form holds it.
 *
 * @param number how many pieces
 * @param measure what a piece is called ("suất", "phần"); may be empty
 * @param worth of all of them in đồng, or null while nobody knows
 * @param source who pays or gives; may be empty
 * @param version as the form read it, 0 for a new one
 */
public record GiftForm(
        String what, int number, String measure, @Nullable Long worth, String source, String note, long version) {

    /** Something new. */
    public static GiftForm of(String what, int number, String measure, @Nullable Long worth, String source) {
        return new GiftForm(what, number, measure, worth, source, "", 0);
    }
}
