package vn.congtachoi.document.paper;

import java.util.List;
import vn.congtachoi.paper.PaperHead;

/**
 * A paper without its layout.
 *
 * @param head issuer, number and date; a draft's number and day are blanks
 * @param annexes in their order; more than one are numbered I, II …
 */
public record PaperContent(
        PaperHead head,
        PaperTitle title,
        PaperBody body,
        PaperEnding ending,
        PaperMarks marks,
        List<PaperAnnex> annexes) {

    public PaperContent {
        annexes = List.copyOf(annexes);
    }
}
