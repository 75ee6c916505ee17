package vn.congtachoi.document.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.paper.PaperSignature;

/**
 * Who signs.
 *
 * @param left who signs beside, as the secretary does on minutes, or null where one person signs; without recipients
 * @param right who signs; her recipients are those of the paper
 */
public record PaperEnding(@Nullable PaperSignature left, PaperSignature right) {

    /** One person signs, the recipients stand on her left. */
    public static PaperEnding of(PaperSignature signature) {
        return new PaperEnding(null, signature);
    }

    /** Everyone who signs, from the left. */
    List<PaperSignature> signatures() {
        return left == null ? List.of(right) : List.of(left, right);
    }
}
