package vn.congtachoi.document.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.congtachoi.document.text.TextEdits.Edit;
import vn.congtachoi.document.text.TextPlace.CellPlace;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Ids;

/** What Enter, Backspace and a paste do, in words and in tables. */
class TextEditsTest {

    private static final FigureReference FIGURE =
            new FigureReference("TT-01", Ids.next(), "2023-H1", FigureForm.VALUE_WITH_UNIT);
    private static final Origin ORIGIN = new Origin(Ids.next(), "Sông Cầu");

    private final BlockText words = new BlockText(new FigureTokens(figure -> "8.538"));
    private final TextEdits edits = new TextEdits(words);

    private static Block.Words block(BlockKind kind, Run... runs) {
        return kind.create(Ids.next(), List.of(runs));
    }

    private static Run plain(String text) {
        return Run.Text.plain(text);
    }

    private static DocumentText text(Block... blocks) {
        return new DocumentText(List.of(blocks));
    }

    private List<String> shown(DocumentText text) {
        return text.blocks().stream()
                .map(block ->
                        BlockKind.of(block) + " " + words.show(block.allRuns().toList()))
                .toList();
    }

    @Test
    void enterCutsABlockAtTheSelection() {
        Block.Words heading = block(BlockKind.HEADING_1, plain("Kết quả công tác"));
        Edit edit = edits.split(text(heading), heading.id(), 7, 8).orElseThrow();
        assertThat(shown(edit.text())).containsExactly("HEADING_1 Kết quả", "PARAGRAPH công tác");
        assertThat(edit.focus())
                .isEqualTo(TextPlace.of(edit.text().blocks().getLast().id()));
        assertThat(edit.caret()).isZero();
    }

    @Test
    void aListGoesOnUntilAnEmptyItem() {
        Block.Item item = new Block.Item(Ids.next(), 2, Block.Marker.NUMBER, List.of(plain("một")), ORIGIN);
        DocumentText two =
                edits.split(text(item), item.id(), 3, 3).orElseThrow().text();
        assertThat(two.blocks().getLast()).isInstanceOfSatisfying(Block.Item.class, next -> {
            assertThat(next.marker()).isEqualTo(Block.Marker.NUMBER);
            assertThat(next.level()).isEqualTo(2);
            assertThat(next.origin()).isNull();
        });
        UUID empty = two.blocks().getLast().id();
        Edit ended = edits.split(two, empty, 0, 0).orElseThrow();
        assertThat(shown(ended.text())).containsExactly("SUB_ITEM một", "PARAGRAPH ");
        assertThat(ended.focus()).isEqualTo(TextPlace.of(empty));
    }

    @Test
    void bothHalvesOfTakenOverWordsHaveTheirOrigin() {
        Block.Paragraph taken =
                new Block.Paragraph(Ids.next(), Block.Alignment.CENTRE, List.of(plain("một hai")), ORIGIN);
        assertThat(edits.split(text(taken), taken.id(), 3, 3)
                        .orElseThrow()
                        .text()
                        .blocks())
                .allSatisfy(half -> {
                    assertThat(((Block.Paragraph) half).origin()).isEqualTo(ORIGIN);
                    assertThat(((Block.Paragraph) half).alignment()).isEqualTo(Block.Alignment.CENTRE);
                });
    }

    @Test
    void backspaceJoinsABlockToTheOneBefore() {
        Block.Words first = block(BlockKind.HEADING_2, plain("Hội "), new Run.Figure(FIGURE, false, false));
        Block.Words second = block(BlockKind.PARAGRAPH, new Run.Text(" người", true, false));
        Edit edit = edits.join(text(first, second), second.id()).orElseThrow();
        assertThat(edit.text().blocks())
                .containsExactly(first.withRuns(List.of(
                        plain("Hội "), new Run.Figure(FIGURE, false, false), new Run.Text(" người", true, false))));
        assertThat(edit.caret()).isEqualTo("Hội ⟦8.538⟧".length());
        assertThat(edits.join(text(first), first.id())).isEmpty();
        assertThat(edits.join(text(TableEdits.create(Ids.next()), second), second.id()))
                .isEmpty();
    }

    @Test
    void onePastedParagraphGoesIntoTheWords() {
        Block.Words block = block(BlockKind.ITEM, plain("Tặng quà"));
        Edit edit = edits.paste(text(block), block.id(), 5, 5, List.of(block(BlockKind.PARAGRAPH, plain("22 suất "))))
                .orElseThrow();
        assertThat(shown(edit.text())).containsExactly("ITEM Tặng 22 suất quà");
        assertThat(edit.caret()).isEqualTo("Tặng 22 suất ".length());
    }

    @Test
    void pastedBlocksStandBetweenWhatIsBeforeAndWhatIsBehind() {
        Block.Words block = block(BlockKind.PARAGRAPH, plain("trước|giữa|sau"));
        List<Block> pasted = List.of(block(BlockKind.HEADING_1, plain("A")), block(BlockKind.ITEM, plain("b")));
        Edit edit = edits.paste(text(block), block.id(), 5, 11, pasted).orElseThrow();
        assertThat(shown(edit.text())).containsExactly("PARAGRAPH trước", "HEADING_1 A", "ITEM b", "PARAGRAPH sau");
        assertThat(edit.focus()).isEqualTo(TextPlace.of(pasted.getLast().id()));
        assertThat(edit.caret()).isEqualTo(1);

        Block.Words empty = block(BlockKind.PARAGRAPH);
        assertThat(shown(edits.paste(text(empty), empty.id(), 0, 0, pasted)
                        .orElseThrow()
                        .text()))
                .containsExactly("HEADING_1 A", "ITEM b");
        assertThat(edits.paste(text(empty), empty.id(), 0, 0, List.of())).isEmpty();
        assertThat(edits.paste(text(empty), Ids.next(), 0, 0, pasted)).isEmpty();
    }

    @Test
    void aTokenThatWasCutInOneBlockIsTheSameFigureInAnother() {
        Block.Words block = block(BlockKind.PARAGRAPH, new Run.Figure(FIGURE, false, false));
        words.show(block.runs());
        Block.Words other = block(BlockKind.PARAGRAPH);
        List<Block> pasted = PastedText.read("", "⟦8.538⟧ lượt\nhai").blocks();
        DocumentText after = edits.paste(text(block, other), other.id(), 0, 0, pasted)
                .orElseThrow()
                .text();
        assertThat(after.figures()).containsExactly(FIGURE, FIGURE);
    }

    @Test
    void aTableGrowsShrinksAndIsFilled() {
        Block.Table table = TableEdits.create(Ids.next());
        Block.Table filled = TableEdits.fill(
                table, new CellPlace(2, 2), List.of(List.of("Sông Cầu", "8.538"), List.of("Đức Xuân", "")));
        assertThat(filled.rows()).hasSize(4);
        assertThat(filled.columns()).hasSize(4);
        DocumentText text = text(filled);
        assertThat(TextPlace.of(filled.id(), 2, 3).runs(text)).contains(List.of(plain("8.538")));
        assertThat(TextPlace.of(filled.id(), 3, 3).runs(text)).contains(List.of());
        assertThat(TextPlace.of(filled.id(), 4, 0).runs(text)).isEmpty();
        assertThat(TextPlace.of(filled.id()).runs(text)).isEmpty();
        assertThat(TextPlace.of(filled.id()).put(text, List.of(plain("x")))).isSameAs(text);

        Block.Table less = TableEdits.removeColumn(TableEdits.removeRow(filled, 0), 0);
        assertThat(less.rows()).hasSize(3);
        assertThat(TextPlace.of(less.id(), 1, 2).runs(text(less))).contains(List.of(plain("8.538")));
        Block.Table more = TableEdits.addColumn(TableEdits.addRow(less, 0), 1);
        assertThat(TextPlace.of(less.id(), 2, 3).runs(text(more))).contains(List.of(plain("8.538")));
        Block.Table one = new Block.Table(
                Ids.next(),
                List.of(new Block.Column(1, Block.Alignment.LEFT)),
                List.of(new Block.Row(List.of(new Block.Cell(List.of())))));
        assertThat(TableEdits.removeRow(one, 0)).isSameAs(one);
        assertThat(TableEdits.removeColumn(one, 0)).isSameAs(one);
    }

    @Test
    void aTableDoesNotGrowBeyondAPage() {
        Block.Table table = TableEdits.create(Ids.next());
        List<String> wide = Collections.nCopies(PastedText.MOST_COLUMNS, "x");
        assertThat(TableEdits.fill(table, new CellPlace(0, 0), List.of(wide)).columns())
                .hasSize(PastedText.MOST_COLUMNS);
        refused(() -> TableEdits.fill(table, new CellPlace(0, 1), List.of(wide)), "document.paste.too-wide");
        List<List<String>> tall = Collections.nCopies(PastedText.MOST_ROWS + 1, List.of("x"));
        refused(() -> TableEdits.fill(table, new CellPlace(0, 0), tall), "document.paste.too-long-table");
        refused(
                () -> TableEdits.fill(table, new CellPlace(0, 0), List.of(List.of("nh©n d©n"))),
                "document.paste.old-font");
    }

    private static void refused(Runnable act, String key) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(
                        refusal.messageKey().key())
                .isEqualTo(key));
    }
}
