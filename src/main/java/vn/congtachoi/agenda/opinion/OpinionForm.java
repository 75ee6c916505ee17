package vn.congtachoi.agenda.opinion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.SubjectRef;

/**
 * A question as it is begun or changed.
 *
 * @param words what is to be looked at; may be empty beside a paper
 * @param paper the paper that it is about, or null where its words or files say it
 * @param due by when
 * @param asked whom, in their order
 * @param version as read, 0 for a new one
 */
public record OpinionForm(
        String title, String words, @Nullable SubjectRef paper, Instant due, List<UUID> asked, long version) {

    public OpinionForm {
        asked = List.copyOf(asked);
    }
}
