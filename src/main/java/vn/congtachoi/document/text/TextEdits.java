package vn.congtachoi.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.congtachoi.document.text.Block.Item;
import vn.congtachoi.document.text.Block.Paragraph;
import vn.congtachoi.document.text.Block.Words;
import vn.congtachoi.kernel.Ids;

/** What keys and a paste do to a text; places are characters of what {@link BlockText#show} gives. */
public final class TextEdits {

    /**
     * A changed text.
     *
     * @param focus where she writes on
     * @param caret before which character
     */
    public record Edit(DocumentText text, TextPlace focus, int caret) {}

    private final BlockText words;

    public TextEdits(BlockText words) {
        this.words = words;
    }

    /**
     * Enter: what stands behind the selection goes into a block of its own below. In an empty item it ends the list.
     * Empty when the block is gone or a table.
     */
    public Optional<Edit> split(DocumentText text, UUID id, int from, int to) {
        return words(text, id).map(block -> {
            if (block instanceof Item && block.runs().stream().allMatch(Run::isBlank)) {
                return new Edit(text.with(BlockKind.PARAGRAPH.turn(block)), TextPlace.of(id), 0);
            }
            List<Run> head = words.split(block.runs(), from).getFirst();
            List<Run> tail = words.split(block.runs(), to).getLast();
            Block below = below(block, tail);
            DocumentText cut = text.with(block.withRuns(head)).insert(id, List.of(below));
            return new Edit(cut, TextPlace.of(below.id()), 0);
        });
    }

    /** The second half of a paragraph still has its origin; new words below it have none. */
    private static Words below(Words block, List<Run> runs) {
        return switch (block) {
            case Item item ->
                new Item(Ids.next(), item.level(), item.marker(), runs, runs.isEmpty() ? null : item.origin());
            case Paragraph paragraph ->
                new Paragraph(Ids.next(), paragraph.alignment(), runs, runs.isEmpty() ? null : paragraph.origin());
            case Block.Heading _ -> BlockKind.PARAGRAPH.create(Ids.next(), runs);
        };
    }

    /** Backspace at the start: the block joins the one before. Empty when there is none that takes words. */
    public Optional<Edit> join(DocumentText text, UUID id) {
        int at = text.indexOf(id);
        return words(text, id).filter(block -> at > 0).flatMap(block -> {
            if (!(text.blocks().get(at - 1) instanceof Words before)) {
                return Optional.empty();
            }
            Words both = before.withRuns(words.join(before.runs(), block.runs()));
            int caret = words.show(before.runs()).length();
            return Optional.of(new Edit(text.without(id).with(both), TextPlace.of(before.id()), caret));
        });
    }

    /**
     * Puts pasted blocks in the place of the selection. One paragraph goes into the words; more stand between what is
     * before and what is behind. Empty when the place is gone or in a table.
     */
    public Optional<Edit> paste(DocumentText text, UUID id, int from, int to, List<Block> pasted) {
        return words(text, id).filter(block -> !pasted.isEmpty()).map(block -> {
            if (pasted.size() == 1 && pasted.getFirst() instanceof Paragraph one) {
                return replace(text, TextPlace.of(id), from, to, one.runs());
            }
            List<Run> head = words.split(block.runs(), from).getFirst();
            List<Run> tail = words.split(block.runs(), to).getLast();
            List<Block> added = new ArrayList<>(pasted.stream().map(this::adopt).toList());
            Block last = added.getLast();
            if (!tail.stream().allMatch(Run::isBlank)) {
                added.add(below(block, tail));
            }
            DocumentText all = text.with(block.withRuns(head)).insert(id, added);
            boolean nothingBefore = head.stream().allMatch(Run::isBlank);
            return end(nothingBefore ? all.without(id) : all, last);
        });
    }

    private Edit end(DocumentText text, Block last) {
        return switch (last) {
            case Words one ->
                new Edit(text, TextPlace.of(one.id()), words.show(one.runs()).length());
            case Block.Table table -> new Edit(text, TextPlace.of(table.id(), 0, 0), 0);
        };
    }

    /** Tokens that were copied within the text are figures again. */
    private Block adopt(Block pasted) {
        return pasted instanceof Words one ? one.withRuns(words.adopt(one.runs())) : pasted;
    }

    /** Puts runs in the place of the selection. */
    public Edit replace(DocumentText text, TextPlace place, int from, int to, List<Run> runs) {
        List<Run> old = place.runs(text).orElse(List.of());
        List<Run> adopted = words.adopt(runs);
        List<Run> rest = words.join(
                words.split(old, from).getFirst(), words.split(old, to).getLast());
        int caret =
                Math.min(from, words.show(old).length()) + words.show(adopted).length();
        return new Edit(place.put(text, words.insert(rest, from, adopted)), place, caret);
    }

    private static Optional<Words> words(DocumentText text, UUID id) {
        return text.block(id).filter(Words.class::isInstance).map(Words.class::cast);
    }
}
