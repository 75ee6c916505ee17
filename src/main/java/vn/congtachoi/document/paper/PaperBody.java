package vn.congtachoi.document.paper;

import java.util.List;
import vn.congtachoi.document.text.DocumentText;

/**
 * What stands between title and signature.
 *
 * @param bases the lines of the căn cứ, without final marks
 * @param hasEndMark whether “./.” stands behind the last word
 */
public record PaperBody(List<String> bases, DocumentText text, boolean hasEndMark) {

    public PaperBody {
        bases = List.copyOf(bases);
    }
}
