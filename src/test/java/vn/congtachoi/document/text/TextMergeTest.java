package vn.congtachoi.document.text;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtachoi.document.text.TextMerge.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.congtachoi.kernel.Ids;

/** What becomes of a text that two people write at once. */
class TextMergeTest {

    private static final Block A = block("a");
    private static final Block B = block("b");
    private static final Block C = block("c");
    private static final Block D = block("d");
    private static final DocumentText BASE = text(A, B, C, D);

    private static Block block(String words) {
        return BlockKind.PARAGRAPH.create(Ids.next(), List.of(Run.Text.plain(words)));
    }

    private static Block other(Block block, String words) {
        return ((Block.Words) block).withRuns(List.of(Run.Text.plain(words)));
    }

    private static DocumentText text(Block... blocks) {
        return new DocumentText(List.of(blocks));
    }

    @Test
    void eachSideKeepsWhatItChanged() {
        DocumentText mine = BASE.with(other(A, "Lan"));
        DocumentText theirs = BASE.with(other(C, "Hoa"));
        assertThat(merge(BASE, mine, theirs)).contains(text(other(A, "Lan"), B, other(C, "Hoa"), D));
    }

    @Test
    void theSameChangeOfBothIsNoQuarrel() {
        DocumentText both = BASE.with(other(A, "x")).without(C.id());
        assertThat(merge(BASE, both, both)).contains(both);
    }

    @Test
    void nobodyDecidesAboutABlockThatBothChanged() {
        DocumentText mine = BASE.with(other(B, "Lan")).with(other(A, "Lan sửa"));
        DocumentText theirs = BASE.with(other(B, "Hoa")).without(D.id());
        assertThat(merge(BASE, mine, theirs)).isEmpty();
        TextMerge.Joined joined = TextMerge.join(BASE, mine, theirs);
        assertThat(joined.clashes()).containsExactly(new TextMerge.Clash(other(B, "Lan"), other(B, "Hoa")));
        assertThat(joined.text()).isEqualTo(text(other(A, "Lan sửa"), other(B, "Lan"), C));
        assertThat(joined.yielding()).isEqualTo(text(other(A, "Lan sửa"), other(B, "Hoa"), C));
        Block.Words heading = BlockKind.HEADING_1.turn((Block.Words) B);
        assertThat(merge(BASE, mine, BASE.with(heading))).isEmpty();
    }

    @Test
    void whatOneWroteStaysWhenTheOtherRemovedIt() {
        DocumentText written = BASE.with(other(B, "Lan"));
        assertThat(merge(BASE, written, BASE.without(B.id()))).contains(written);
        assertThat(merge(BASE, BASE.without(B.id()), written)).contains(written);
        DocumentText moved = BASE.moved(C.id(), -1);
        assertThat(merge(BASE, moved, BASE.without(C.id()))).contains(text(A, B, D));
    }

    @Test
    void whatWasPutInStaysBehindTheBlockBeforeIt() {
        Block lan = block("Lan");
        Block lan2 = block("Lan 2");
        Block hoa = block("Hoa");
        Block first = block("Đầu");
        DocumentText mine = BASE.insert(B.id(), List.of(lan, lan2));
        assertThat(merge(BASE, mine, BASE.insert(B.id(), List.of(hoa)))).contains(text(A, B, lan, lan2, hoa, C, D));
        assertThat(merge(BASE, mine, BASE.insert(null, List.of(first)))).contains(text(first, A, B, lan, lan2, C, D));
        assertThat(merge(BASE, mine, BASE.without(B.id()))).contains(text(A, lan, lan2, C, D));
        assertThat(merge(BASE, mine, BASE.moved(B.id(), 1))).contains(text(A, C, B, lan, lan2, D));
    }

    @Test
    void theFirstWordsOfTwoPeopleBothStay() {
        assertThat(merge(DocumentText.EMPTY, text(A), text(B))).contains(text(A, B));
    }

    @Test
    void bothMayMoveBlocks() {
        DocumentText mine = text(B, A, C, D);
        DocumentText theirs = text(A, B, D, C);
        assertThat(merge(BASE, mine, theirs)).contains(text(B, A, D, C));
        assertThat(merge(BASE, text(D, A, B, C), BASE.with(other(D, "x")))).contains(text(other(D, "x"), A, B, C));
        assertThat(merge(BASE, text(D, A, B, C), BASE.without(D.id()))).contains(text(A, B, C));
    }

    @Test
    void aBlockThatIsBeingTypedStaysAsItIs() {
        Block mine = other(B, "đang g");
        assertThat(TextMerge.keeping(BASE.with(other(B, "x")), text(A, mine, C), B.id()))
                .isEqualTo(text(A, mine, C, D));
        assertThat(TextMerge.keeping(text(C, A, D), text(A, mine, C), B.id())).isEqualTo(text(C, A, mine, D));
        assertThat(TextMerge.keeping(text(C), text(mine, C), B.id())).isEqualTo(text(mine, C));
        assertThat(TextMerge.keeping(BASE, text(A), B.id())).isEqualTo(BASE);
    }

    @Test
    void theLawsHoldForAnyTwoWriters() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            List<Block> blocks = IntStream.range(0, 1 + random.nextInt(9))
                    .mapToObj(at -> block("gốc " + at))
                    .toList();
            DocumentText base = new DocumentText(blocks);
            // The one writes in the first part of the text, the other in the rest, as owners of sections do.
            int border = random.nextInt(blocks.size() + 1);
            List<Block> head = edited(random, blocks.subList(0, border));
            List<Block> tail = edited(random, blocks.subList(border, blocks.size()));
            DocumentText mine = joined(head, blocks.subList(border, blocks.size()));
            DocumentText theirs = joined(blocks.subList(0, border), tail);
            DocumentText free = new DocumentText(edited(random, blocks));

            assertThat(merge(base, base, free)).as("seed %d", seed).contains(free);
            assertThat(merge(base, free, base)).as("seed %d", seed).contains(free);
            DocumentText both = merge(base, mine, theirs).orElseThrow();
            assertThat(both.blocks())
                    .as("seed %d", seed)
                    .hasSameElementsAs(joined(head, tail).blocks());
            assertThat(order(both, head)).as("seed %d", seed).isEqualTo(head);
            assertThat(order(both, tail)).as("seed %d", seed).isEqualTo(tail);
            if (!head.isEmpty() && !tail.isEmpty() && tail.getFirst().equals(after(blocks, border))) {
                assertThat(merge(base, theirs, mine)).as("seed %d", seed).contains(both);
            }
        }
    }

    private static Block after(List<Block> blocks, int border) {
        return blocks.get(Math.min(border, blocks.size() - 1));
    }

    private static List<Block> order(DocumentText text, List<Block> some) {
        return text.blocks().stream().filter(some::contains).toList();
    }

    private static DocumentText joined(List<Block> first, List<Block> rest) {
        List<Block> all = new ArrayList<>(first);
        all.addAll(rest);
        return new DocumentText(all);
    }

    private static List<Block> edited(Random random, List<Block> blocks) {
        List<Block> edited = new ArrayList<>(blocks);
        for (int act = random.nextInt(5); act > 0; act--) {
            int at = edited.isEmpty() ? 0 : random.nextInt(edited.size());
            switch (edited.isEmpty() ? 0 : random.nextInt(4)) {
                case 0 -> edited.add(at, block("mới " + act));
                case 1 -> edited.set(at, other(edited.get(at), "sửa " + random.nextInt()));
                case 2 -> edited.remove(at);
                default -> edited.add(random.nextInt(edited.size()), edited.remove(at));
            }
        }
        return edited;
    }
}
