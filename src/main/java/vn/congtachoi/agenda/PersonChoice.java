package vn.congtachoi.agenda;

import java.util.UUID;

/**
 * Somebody who can be chosen.
 *
 * @param detail her post, or empty
 */
public record PersonChoice(UUID personId, String name, String detail) {

    /** What a field shows and searches. */
    public String words() {
        return detail.isEmpty() ? name : name + " – " + detail;
    }
}
