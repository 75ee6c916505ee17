package vn.congtachoi.agenda;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who chairs a meeting and who writes its minutes.
 *
 * @param chairId a person of the Hội, or null
 * @param chairName whoever chairs it from outside; empty beside a person
 * @param secretaryId null where nobody was named
 */
public record MeetingHeads(
        @Nullable UUID chairId, String chairName, @Nullable UUID secretaryId) {

    /** Chaired by a person of the Hội. */
    public static MeetingHeads chair(UUID person) {
        return new MeetingHeads(person, "", null);
    }
}
