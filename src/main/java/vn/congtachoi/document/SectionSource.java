package vn.congtachoi.document;

import java.util.Map;
import java.util.UUID;
import vn.congtachoi.kernel.SubjectRef;

/** Port: the module behind a paper says what belongs to its sections, and lets words of the units below be taken in. */
public interface SectionSource {

    /** Whether papers of this record have sections from here. */
    boolean covers(SubjectRef origin);

    /** By the block of the section's heading; empty where she may not read the record. */
    Map<UUID, SectionNote> notes(SubjectRef origin);

    /**
     * Puts a unit's words behind the last block of a section, with where they come from.
     *
     * @param section block of its heading
     * @param version of the text as the page had read it
     * @throws vn.congtachoi.kernel.StaleDataException when the text was saved after the page had read it
     */
    void take(SubjectRef origin, UUID section, UUID unitId, long version);
}
