package vn.congtachoi.agenda;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting concluded.
 *
 * @param id null for a new one
 * @param who a unit or a person of it who is to do it, or null
 * @param dueOn by when, or null
 */
public record Conclusion(
        @Nullable UUID id,
        String words,
        @Nullable Invitee who,
        @Nullable LocalDate dueOn) {

    /** One that nobody has to do anything for. */
    public static Conclusion of(String words) {
        return new Conclusion(null, words, null, null);
    }
}
