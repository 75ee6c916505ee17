package vn.congtachoi.document.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.FigureReference;
import vn.congtachoi.paper.PaperProfile;
import vn.congtachoi.paper.StyledText;

/** The text of a paper as paragraphs, for templates of other modules. */
public final class PaperWords {

    private static final StyledText.Stretch BETWEEN = new StyledText.Stretch(" – ", false, false);

    private PaperWords() {}

    /**
     * A paragraph for each block, and for each row of a table.
     *
     * @param figures says each figure as its reference wants it said
     */
    public static List<StyledText> of(
            DocumentText text, PaperProfile profile, Function<FigureReference, String> figures) {
        return new PrintedText(profile, figures)
                .of(text).stream()
                        .flatMap(block -> switch (block) {
                            case PrintedBlock.Heading heading -> Stream.of(heading.text());
                            case PrintedBlock.Paragraph paragraph -> Stream.of(paragraph.text());
                            case PrintedBlock.Item item -> Stream.of(marked(item));
                            case PrintedBlock.Table table ->
                                table.rows().stream().map(PaperWords::row);
                        })
                        .toList();
    }

    private static StyledText marked(PrintedBlock.Item item) {
        return new StyledText(Stream.concat(
                        Stream.of(new StyledText.Stretch(item.mark(), false, false)), item.text().stretches().stream())
                .toList());
    }

    private static StyledText row(List<StyledText> cells) {
        List<StyledText.Stretch> stretches = new ArrayList<>();
        for (StyledText cell : cells) {
            if (!cell.letters().isBlank()) {
                if (!stretches.isEmpty()) {
                    stretches.add(BETWEEN);
                }
                stretches.addAll(cell.stretches());
            }
        }
        return new StyledText(stretches);
    }
}
