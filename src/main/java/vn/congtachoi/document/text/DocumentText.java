package vn.congtachoi.document.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * What stands between the title and the signature of a paper, or in one of its annexes.
 *
 * @param blocks in their order
 */
public record DocumentText(List<Block> blocks) {

    /** A text without anything. */
    public static final DocumentText EMPTY = new DocumentText(List.of());

    public DocumentText {
        blocks = List.copyOf(blocks);
    }

    /** Every reference to a figure, in the order of the text, with repetitions. */
    public List<FigureReference> figures() {
        return blocks.stream()
                .flatMap(Block::allRuns)
                .flatMap(run -> run instanceof Run.Figure figure ? Stream.of(figure.reference()) : Stream.empty())
                .toList();
    }

    /** Whether nothing would be printed. */
    public boolean isEmpty() {
        return blocks.stream().flatMap(Block::allRuns).allMatch(Run::isBlank);
    }
}
