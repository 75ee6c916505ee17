package vn.congtachoi.document.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.congtachoi.kernel.Ids;

/** How a text is changed block by block, numbered, and taken back. */
class DocumentTextTest {

    private static final Block A = block(BlockKind.PARAGRAPH, "a");
    private static final Block B = block(BlockKind.PARAGRAPH, "b");
    private static final Block C = block(BlockKind.PARAGRAPH, "c");
    private static final DocumentText TEXT = new DocumentText(List.of(A, B, C));

    private static Block.Words block(BlockKind kind, String words) {
        return kind.create(Ids.next(), List.of(Run.Text.plain(words)));
    }

    @Test
    void blocksArePutTakenAndMovedByTheirNames() {
        Block d = block(BlockKind.ITEM, "d");
        assertThat(TEXT.insert(A.id(), List.of(d)).blocks()).containsExactly(A, d, B, C);
        assertThat(TEXT.insert(null, List.of(d)).blocks()).containsExactly(d, A, B, C);
        assertThat(TEXT.without(B.id()).blocks()).containsExactly(A, C);
        assertThat(TEXT.moved(A.id(), 1).blocks()).containsExactly(B, A, C);
        assertThat(TEXT.moved(A.id(), -1)).isSameAs(TEXT);
        assertThat(TEXT.moved(C.id(), 1)).isSameAs(TEXT);
        assertThat(TEXT.moved(d.id(), 1)).isSameAs(TEXT);
        assertThat(TEXT.block(B.id())).contains(B);
        assertThat(TEXT.indexOf(d.id())).isEqualTo(-1);
    }

    @Test
    void whatChangedIsNamed() {
        Block other = ((Block.Words) B).withRuns(List.of(Run.Text.plain("B")));
        Block d = block(BlockKind.ITEM, "d");
        DocumentText changed = TEXT.with(other).insert(B.id(), List.of(d)).without(A.id());
        assertThat(changed.changedSince(TEXT)).containsExactlyInAnyOrder(B.id(), d.id(), A.id());
        assertThat(TEXT.changedSince(TEXT)).isEmpty();
        assertThat(TEXT.moved(A.id(), 1).changedSince(TEXT)).isEmpty();
    }

    @Test
    void aBlockBecomesSomethingElseAndKeepsItsNameWordsAndOrigin() {
        Origin origin = new Origin(Ids.next(), "Hội LHPN phường Sông Cầu");
        Block.Paragraph taken =
                new Block.Paragraph(Ids.next(), Block.Alignment.CENTRE, List.of(Run.Text.plain("x")), origin);
        for (BlockKind kind : BlockKind.values()) {
            if (kind == BlockKind.TABLE) {
                assertThatThrownBy(() -> kind.turn(taken)).isInstanceOf(IllegalArgumentException.class);
            } else {
                Block.Words turned = kind.turn(taken);
                assertThat(BlockKind.of(turned)).isEqualTo(kind);
                assertThat(turned.id()).isEqualTo(taken.id());
                assertThat(turned.runs()).isEqualTo(taken.runs());
            }
        }
        assertThat(BlockKind.PARAGRAPH.turn(BlockKind.ITEM.turn(taken)))
                .isInstanceOfSatisfying(
                        Block.Paragraph.class, back -> assertThat(back.origin()).isEqualTo(origin));
        assertThat(BlockKind.PARAGRAPH.turn(taken)).isSameAs(taken);
    }

    @Test
    void numbersAreComputed() {
        assertThat(marks(
                        BlockKind.HEADING_PLAIN,
                        BlockKind.HEADING_1,
                        BlockKind.HEADING_2,
                        BlockKind.HEADING_3,
                        BlockKind.PARAGRAPH,
                        BlockKind.HEADING_3,
                        BlockKind.HEADING_2,
                        BlockKind.HEADING_3,
                        BlockKind.HEADING_1,
                        BlockKind.HEADING_2,
                        BlockKind.ITEM,
                        BlockKind.SUB_ITEM,
                        BlockKind.ARTICLE,
                        BlockKind.ARTICLE))
                .containsExactly(
                        "", "I.", "1.", "a)", "", "b)", "2.", "a)", "II.", "1.", "-", "+", "Điều 1.", "Điều 2.");
        assertThat(marks(IntStream.range(0, 25)
                        .mapToObj(i -> BlockKind.HEADING_3)
                        .toArray(BlockKind[]::new)))
                .startsWith("a)", "b)", "c)", "d)", "đ)", "e)", "g)", "h)", "i)", "k)")
                .endsWith("y)", "aa)", "ab)");
        assertThat(marks(IntStream.range(0, 49)
                        .mapToObj(i -> BlockKind.HEADING_1)
                        .toArray(BlockKind[]::new)))
                .contains("IV.", "IX.", "XIV.", "XL.", "XLIX.");
    }

    @Test
    void anInterruptedListBeginsAnew() {
        Block.Item one = new Block.Item(Ids.next(), 1, Block.Marker.NUMBER, List.of(), null);
        Block.Item sub = new Block.Item(Ids.next(), 2, Block.Marker.LETTER, List.of(), null);
        Block.Item two = new Block.Item(Ids.next(), 1, Block.Marker.NUMBER, List.of(), null);
        Block.Item again = new Block.Item(Ids.next(), 1, Block.Marker.NUMBER, List.of(), null);
        assertThat(Outline.of(new DocumentText(List.of(one, sub, two, A, again))))
                .containsEntry(one.id(), "1.")
                .containsEntry(sub.id(), "a)")
                .containsEntry(two.id(), "2.")
                .containsEntry(again.id(), "1.")
                .hasSize(4);
    }

    private static List<String> marks(BlockKind... kinds) {
        List<Block> blocks =
                Stream.of(kinds).<Block>map(kind -> block(kind, "x")).toList();
        var marks = Outline.of(new DocumentText(blocks));
        return blocks.stream().map(one -> marks.getOrDefault(one.id(), "")).toList();
    }

    @Test
    void stepsAreTakenBackAndTypingInOneBlockIsOneStep() {
        TextHistory history = new TextHistory();
        history.begin(TEXT);
        assertThat(history.undo()).isEmpty();
        history.typed(typed(B, "1"), B.id());
        history.typed(typed(B, "12"), B.id());
        history.typed(typed(C, "3"), C.id());
        history.step(TEXT.without(A.id()));
        assertThat(history.undo()).contains(typed(C, "3"));
        assertThat(history.undo()).contains(typed(B, "12"));
        assertThat(history.undo()).contains(TEXT);
        assertThat(history.canUndo()).isFalse();
        assertThat(history.redo()).contains(typed(B, "12"));
        history.typed(typed(B, "9"), B.id());
        assertThat(history.canRedo()).isFalse();
        assertThat(history.undo()).contains(typed(B, "12"));
    }

    @Test
    void fiftyStepsAreKept() {
        TextHistory history = new TextHistory();
        history.begin(TEXT);
        IntStream.rangeClosed(1, 60).forEach(step -> history.step(typed(A, String.valueOf(step))));
        int back = 0;
        while (history.undo().isPresent()) {
            back++;
        }
        assertThat(back).isEqualTo(TextHistory.MOST);
        assertThat(history.now()).isEqualTo(typed(A, "10"));
    }

    private static DocumentText typed(Block block, String words) {
        return TEXT.with(((Block.Words) block).withRuns(List.of(Run.Text.plain(words))));
    }
}
