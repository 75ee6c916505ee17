package vn.congtachoi.event.guest;

/**
 * Somebody who is given something.
 *
 * @param name empty after what belongs to people was erased
 * @param signed whether she has signed for it
 */
public record RecipientForm(String name, String address, int quantity, boolean signed) {

    /** One piece, not signed for yet. */
    public static RecipientForm of(String name, String address) {
        return new RecipientForm(name, address, 1, false);
    }
}
