package vn.congtachoi.agenda;

/**
 * Somebody who can be invited.
 *
 * @param label full name of a person, or name of a unit
 * @param detail her post, or empty
 */
public record InviteeChoice(Invitee invitee, String label, String detail) {

    /** What a field shows and searches. */
    public String words() {
        return detail.isEmpty() ? label : label + " – " + detail;
    }
}
