package vn.congtachoi.programme;

import vn.congtachoi.kernel.SubjectRef;

/** Port for modules above: they say whether one of their records points to a content or a phase of a programme. */
@FunctionalInterface
public interface ProgrammeUse {

    /** @param part a {@code programme-content} or {@code programme-phase} */
    boolean uses(SubjectRef part);
}
