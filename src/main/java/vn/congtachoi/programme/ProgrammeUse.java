package vn.congtachoi.programme;

import java.util.Collection;
import java.util.List;
import vn.congtachoi.kernel.SubjectRef;

/** Port for modules above: they say which of their records point to contents or phases of a programme. */
@FunctionalInterface
public interface ProgrammeUse {

    /** Type of a content in a {@link SubjectRef}. */
    String CONTENT = "programme-content";

    /** Type of a phase in a {@link SubjectRef}. */
    String PHASE = "programme-phase";

    /** Records that point to one of these parts, whoever may read them, in the order in which they are shown. */
    List<ProgrammeUser> usersOf(Collection<SubjectRef> parts);
}
