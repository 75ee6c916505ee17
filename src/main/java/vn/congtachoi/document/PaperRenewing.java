package vn.congtachoi.document;

import java.util.List;
import java.util.UUID;

/**
 * Keeps papers from saying what the record from which they were begun said once; each module that begins papers has one.
 */
public interface PaperRenewing {

    /** Those of these papers that may still be changed and say something else than their record. */
    List<LatePaper> late(List<DocumentRow> papers);

    /** Lets it say what its record says now. */
    void renew(UUID document);

    /** Leaves it as she wrote it, though its record has changed. */
    void keep(UUID document);
}
