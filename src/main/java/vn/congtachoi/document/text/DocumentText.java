package vn.congtachoi.document.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /** The typed words, run by run. */
    public List<String> plainTexts() {
        return blocks.stream()
                .flatMap(Block::allRuns)
                .flatMap(run -> run instanceof Run.Text text ? Stream.of(text.text()) : Stream.empty())
                .toList();
    }

    /** Whether nothing would be printed. */
    public boolean isEmpty() {
        return blocks.stream().flatMap(Block::allRuns).allMatch(Run::isBlank);
    }

    /** The block of this name, if it is still there. */
    public Optional<Block> block(UUID id) {
        return blocks.stream().filter(block -> block.id().equals(id)).findFirst();
    }

    /** Its place from the beginning, or -1. */
    public int indexOf(UUID id) {
        for (int at = 0; at < blocks.size(); at++) {
            if (blocks.get(at).id().equals(id)) {
                return at;
            }
        }
        return -1;
    }

    /** The text with this block in the place of the one of the same name. */
    public DocumentText with(Block changed) {
        return new DocumentText(blocks.stream()
                .map(block -> block.id().equals(changed.id()) ? changed : block)
                .toList());
    }

    /** The text without one block. */
    public DocumentText without(UUID id) {
        return new DocumentText(
                blocks.stream().filter(block -> !block.id().equals(id)).toList());
    }

    /**
     * The text with more blocks.
     *
     * @param after the block before them; null, or one that is not there, puts them first
     */
    public DocumentText insert(@Nullable UUID after, List<Block> added) {
        List<Block> all = new ArrayList<>(blocks);
        all.addAll(after == null ? 0 : indexOf(after) + 1, added);
        return new DocumentText(all);
    }

    /**
     * The text with a block and its neighbour in each other's place; the same text where it has none there.
     *
     * @param step 1 towards the end, -1 towards the beginning
     */
    public DocumentText moved(UUID id, int step) {
        int from = indexOf(id);
        int to = from + step;
        if (from < 0 || to < 0 || to >= blocks.size()) {
            return this;
        }
        List<Block> all = new ArrayList<>(blocks);
        Collections.swap(all, from, to);
        return new DocumentText(all);
    }

    /** The blocks that are new, gone or different; one that only stands elsewhere is not among them. */
    public Set<UUID> changedSince(DocumentText earlier) {
        Map<UUID, Block> before = new HashMap<>();
        earlier.blocks.forEach(block -> before.put(block.id(), block));
        Set<UUID> changed = new LinkedHashSet<>();
        for (Block block : blocks) {
            if (!block.equals(before.remove(block.id()))) {
                changed.add(block.id());
            }
        }
        changed.addAll(before.keySet());
        return changed;
    }
}
