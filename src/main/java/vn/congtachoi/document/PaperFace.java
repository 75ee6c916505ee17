package vn.congtachoi.document;

import java.util.List;
import java.util.Map;
import vn.congtachoi.document.paper.PaperContent;
import vn.congtachoi.document.paper.PaperWords;
import vn.congtachoi.document.text.FigureReference;
import vn.congtachoi.paper.PaperProfile;
import vn.congtachoi.paper.StyledText;
import vn.congtachoi.uikit.Texts;

/**
 * A paper without its layout, for copies that are each somebody's own: what is issued is its stored bytes, not these.
 *
 * @param content number and day are blanks while it is not signed
 * @param figures what each figure of the text says
 * @param draft whether nobody has signed it yet
 */
public record PaperFace(
        PaperProfile profile, PaperContent content, Map<FigureReference, String> figures, boolean draft) {

    public PaperFace {
        figures = Map.copyOf(figures);
    }

    /** Its text, paragraph by paragraph. */
    public List<StyledText> paragraphs() {
        return PaperWords.of(
                content.body().text(),
                profile,
                figure -> figures.getOrDefault(figure, Texts.of("document.figure.unknown")));
    }
}
