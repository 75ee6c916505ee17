package vn.congtachoi.document;

import java.util.List;
import vn.congtachoi.kernel.SubjectRef;

/** Port: the module behind a paper makes annexes for it from its own data, up to the moment of submission. */
public interface AnnexSource {

    /** Whether papers of this record have annexes from here. */
    boolean covers(SubjectRef origin);

    /** The annexes as of now, in their order. */
    List<AnnexForm> annexes(SubjectRef origin);

    /** What stands behind their rows as of now, each code once: kept with the paper when it is submitted. */
    List<AnnexRow> rows(SubjectRef origin);
}
