package vn.congtachoi.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congtachoi.document.AnnexForm;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.BlockKind;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.Run;
import vn.congtachoi.kernel.Ids;

/** What becomes of the phụ lục of a paper that two people write at once. */
class AnnexMergeTest {

    private static final Block.Words ONE = BlockKind.PARAGRAPH.create(Ids.next(), List.of(Run.Text.plain("một")));
    private static final Block.Words TWO = BlockKind.PARAGRAPH.create(Ids.next(), List.of(Run.Text.plain("hai")));
    private static final AnnexForm FIRST = annex("Biểu số liệu", ONE);
    private static final AnnexForm SECOND = annex("Danh sách", TWO);
    private static final AnnexForm ADDED = annex("Mới", block());
    private static final List<AnnexForm> BASE = List.of(FIRST, SECOND);

    private static Block block() {
        return BlockKind.PARAGRAPH.create(Ids.next(), List.of(Run.Text.plain("mới")));
    }

    private static AnnexForm annex(String title, Block... blocks) {
        return new AnnexForm(title, false, new DocumentText(List.of(blocks)));
    }

    private static Block.Words other(Block.Words block, String words) {
        return block.withRuns(List.of(Run.Text.plain(words)));
    }

    private static void agreed(List<AnnexForm> mine, List<AnnexForm> theirs, List<AnnexForm> both) {
        assertThat(AnnexMerge.join(BASE, mine, theirs)).isEqualTo(new AnnexMerge.Joined(both, both));
    }

    @Test
    void whatOnlyOneChangedIsTakenFromThatOne() {
        List<AnnexForm> swapped = List.of(SECOND, FIRST);
        agreed(BASE, swapped, swapped);
        agreed(swapped, BASE, swapped);
        agreed(List.of(FIRST), BASE, List.of(FIRST));
    }

    @Test
    void bothMayWriteInTheSameAnnex() {
        AnnexForm titled = annex("Biểu số liệu quý II", ONE);
        AnnexForm worded = annex("Biểu số liệu", other(ONE, "Hoa"));
        agreed(
                List.of(titled, SECOND),
                List.of(worded, annex("Danh sách", other(TWO, "Hoa"))),
                List.of(annex("Biểu số liệu quý II", other(ONE, "Hoa")), annex("Danh sách", other(TWO, "Hoa"))));
    }

    @Test
    void whatBothAddStandsBehindEachOther() {
        AnnexForm hers = annex("Của Lan", block());
        agreed(List.of(FIRST, SECOND, hers), List.of(FIRST, SECOND, ADDED), List.of(FIRST, SECOND, hers, ADDED));
    }

    @Test
    void aBlankAtTheEndOfATitleIsNoChange() {
        AnnexForm blank = annex("Biểu số liệu ", ONE);
        AnnexForm theirs = annex("Biểu khác", ONE);
        agreed(List.of(blank, SECOND), List.of(theirs, SECOND), List.of(theirs, SECOND));
    }

    @Test
    void sheChoosesWhereBothChangedTheSame() {
        AnnexForm mine = annex("Biểu của Lan", other(ONE, "Lan"));
        AnnexForm theirs = annex("Biểu của Hoa", other(ONE, "Hoa"));
        AnnexForm wide = new AnnexForm("Danh sách", true, SECOND.text());
        assertThat(AnnexMerge.join(BASE, List.of(mine, SECOND), List.of(theirs, wide)))
                .isEqualTo(new AnnexMerge.Joined(List.of(mine, wide), List.of(theirs, wide)));
    }

    @Test
    void sheChoosesWhereOneMovesOrRemovesWhatTheOtherWrites() {
        List<AnnexForm> written = List.of(annex("Biểu số liệu", other(ONE, "Lan")), SECOND);
        List<AnnexForm> swapped = List.of(SECOND, FIRST);
        assertThat(AnnexMerge.join(BASE, written, swapped)).isEqualTo(new AnnexMerge.Joined(written, swapped));
        assertThat(AnnexMerge.join(BASE, List.of(SECOND), written))
                .isEqualTo(new AnnexMerge.Joined(List.of(SECOND), written));
        assertThat(AnnexMerge.join(BASE, written, List.of(SECOND, ADDED)))
                .isEqualTo(new AnnexMerge.Joined(written, List.of(SECOND, ADDED)));
    }
}
