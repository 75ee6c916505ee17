package vn.congtachoi.supervision.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.uikit.Texts;

/** How papers are named in other papers: kind, number and day. */
final class PaperNotation {

    static final List<Block.Column> COLUMNS = List.of(
            new Block.Column(8, Block.Alignment.CENTRE),
            new Block.Column(44, Block.Alignment.LEFT),
            new Block.Column(20, Block.Alignment.LEFT),
            new Block.Column(14, Block.Alignment.CENTRE),
            new Block.Column(14, Block.Alignment.LEFT));

    private PaperNotation() {}

    static List<String> heads() {
        return Stream.of("number", "paper", "notation", "day", "note")
                .map(name -> Texts.of("supervision.paper.column." + name))
                .toList();
    }

    static List<String> line(int at, CampaignPaperRow paper) {
        DocumentRow row = paper.document();
        return List.of(
                Integer.toString(at),
                CampaignPaperwork.called(paper),
                notation(row),
                day(row),
                row.state().isSigned() ? "" : Texts.of("supervision.paper.unsigned"));
    }

    static String notation(DocumentRow row) {
        return Optional.ofNullable(row.notation()).orElse("");
    }

    static String day(DocumentRow row) {
        return Optional.ofNullable(row.paperDate())
                .map(VietnameseDates::officialShort)
                .orElse("");
    }
}
