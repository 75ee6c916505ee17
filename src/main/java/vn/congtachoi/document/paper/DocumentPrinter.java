package vn.congtachoi.document.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.congtachoi.document.text.FigureReference;
import vn.congtachoi.paper.PaperContext;
import vn.congtachoi.paper.PaperOrientation;
import vn.congtachoi.paper.PaperPiece;
import vn.congtachoi.paper.PaperPlace;
import vn.congtachoi.paper.PaperProfile;
import vn.congtachoi.paper.PaperRenderer;
import vn.congtachoi.paper.RenderedPaper;

/** Prints papers with their annexes into one file. Safe for many threads. */
@Component
public class DocumentPrinter {

    private final PaperRenderer renderer;

    DocumentPrinter(PaperRenderer renderer) {
        this.renderer = renderer;
    }

    /** The paper upright, as nearly all are. */
    public RenderedPaper print(
            PaperContent content,
            Function<FigureReference, String> figures,
            PaperProfile profile,
            PaperContext context) {
        return print(content, figures, profile, PaperOrientation.PORTRAIT, context);
    }

    /**
     * The paper as a file.
     *
     * @param figures says each figure as its reference wants it said
     * @param orientation of the paper itself; each annex has its own
     */
    public RenderedPaper print(
            PaperContent content,
            Function<FigureReference, String> figures,
            PaperProfile profile,
            PaperOrientation orientation,
            PaperContext context) {
        DocumentPaperAssembler assembler = new DocumentPaperAssembler(profile, orientation, figures);
        List<PaperPiece<DocumentPaperData>> pieces = assembler.assemble(content);
        RenderedPaper paper = renderer.render(pieces, context);
        if (!isAlone(paper) || !endsWithLongTable(pieces.getFirst().data())) {
            return paper;
        }
        List<PaperPiece<DocumentPaperData>> split = new ArrayList<>(pieces);
        split.set(0, assembler.withSplitTable(pieces.getFirst()));
        return renderer.render(split, context);
    }

    /** Whether nothing of the text, or only its last line, stands on the page of the signature. */
    private static boolean isAlone(RenderedPaper paper) {
        int page = paper.place("signature").map(PaperPlace::page).orElse(1);
        return page > 1
                && paper.places().stream()
                        .noneMatch(place -> place.page() == page && place.name().equals("row"));
    }

    private static boolean endsWithLongTable(DocumentPaperData data) {
        return data.rows().stream()
                .skip(Math.max(0, data.rows().size() - 2))
                .anyMatch(row -> row.table() != null && row.table().rows().size() > 2);
    }
}
