package vn.congtachoi.report;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A section of a report as its page shows it.
 *
 * @param blockId block of its heading in the text of the paper
 * @param heading with its number
 * @param level 1 to 3
 * @param guidance what the writer is told, may be empty
 * @param ownerName empty for nobody
 * @param done whether its owner said that it is written
 * @param begun whether anything stands below the heading
 * @param holdsOthers whether sections of lower levels follow it directly
 * @param unitText which texts of the units below stand beside it, or null for none
 * @param words those of the units that wrote something
 */
public record SectionDetail(
        UUID blockId,
        String heading,
        int level,
        String guidance,
        Assignment assignment,
        String ownerName,
        boolean done,
        boolean begun,
        boolean holdsOthers,
        @Nullable UnitText unitText,
        List<UnitWords> words) {

    public SectionDetail {
        words = List.copyOf(words);
    }
}
