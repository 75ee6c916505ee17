package vn.congtachoi.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.congtachoi.kernel.Ids;

/** What can be taken back of a text while others write in it too. */
class TextHistoryTest {

    private static final Block.Words A = block("a");
    private static final Block.Words B = block("b");
    private static final DocumentText OPENED = new DocumentText(List.of(A, B));

    private final TextHistory history = new TextHistory();

    private static Block.Words block(String words) {
        return BlockKind.PARAGRAPH.create(Ids.next(), List.of(Run.Text.plain(words)));
    }

    private static Block other(Block.Words block, String words) {
        return block.withRuns(List.of(Run.Text.plain(words)));
    }

    @BeforeEach
    void open() {
        history.begin(OPENED);
    }

    @Test
    void takingBackLeavesWhatOthersWrote() {
        DocumentText mine = OPENED.with(other(A, "Lan"));
        history.typed(mine, A.id());
        history.rebase(mine.with(other(B, "Hoa")));
        assertThat(history.undo()).contains(OPENED.with(other(B, "Hoa")));
        assertThat(history.canUndo()).isFalse();
        assertThat(history.redo()).contains(mine.with(other(B, "Hoa")));
    }

    @Test
    void aStepThatIsUndoneAlreadyComesBackWithTheirWords() {
        DocumentText mine = OPENED.with(other(A, "Lan"));
        history.step(mine);
        assertThat(history.undo()).contains(OPENED);
        history.rebase(OPENED.with(other(B, "Hoa")));
        assertThat(history.redo()).contains(mine.with(other(B, "Hoa")));
    }

    @Test
    void aStepInABlockThatOthersChangedIsForgottenWithThoseBeforeIt() {
        history.typed(OPENED.with(other(A, "Lan")), A.id());
        history.typed(history.now().with(other(B, "Lan")), B.id());
        history.typed(history.now().with(other(A, "Lan nữa")), A.id());
        history.rebase(history.now().with(other(B, "Hoa")));
        DocumentText both = new DocumentText(List.of(other(A, "Lan"), other(B, "Hoa")));
        assertThat(history.undo()).contains(both);
        assertThat(history.canUndo()).isFalse();
    }

    @Test
    void takingBackAnInsertionDoesNotTakeAwayWhatOthersWroteInIt() {
        Block.Words added = block("mới");
        history.step(OPENED.insert(A.id(), List.of(added)));
        DocumentText theirs = history.now().with(other(added, "Hoa sửa"));
        history.rebase(theirs);
        assertThat(history.undo()).contains(theirs);
    }
}
