package vn.congtachoi.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a section while it is written.
 *
 * @param guidance what belongs there, may be empty
 * @param owner who writes it; empty for nobody
 * @param due when it is to be written, or null
 * @param done whether the owner said that it is written
 * @param sent what units below sent for it
 */
public record SectionNote(
        String guidance, String owner, @Nullable LocalDate due, boolean done, List<Sent> sent) {

    /**
     * The words of one unit.
     *
     * @param taken whether words of it stand in the section already
     */
    public record Sent(UUID unitId, String unit, String words, boolean taken) {}

    public SectionNote {
        sent = List.copyOf(sent);
    }
}
