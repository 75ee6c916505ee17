package vn.congtachoi.anniversary;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.congtachoi.kernel.SubjectLink;

/** Port: what a module above holds for anniversaries, and where it is begun. */
public interface OccasionWork {

    /** What was and will be held for it, the latest first; only what the reader may open. */
    List<SubjectLink> held(UUID anniversary);

    /** Where something is begun for it, without the leading slash; empty when the reader begins nothing. */
    Optional<String> begin(Occurrence occurrence);
}
