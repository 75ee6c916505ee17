package vn.congtachoi.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.DeliveryWay;
import vn.congtachoi.document.RecipientLine;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.BlockKind;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.Run;
import vn.congtachoi.kernel.Ids;

/** The words and the nơi nhận of the papers in the demonstration's files. */
final class PaperText {

    private static final String SECTION = "SECTION";

    private PaperText() {}

    /** The whole text of a paper. */
    static DocumentText of(String paper) {
        return new DocumentText(rows(paper).stream().map(PaperText::block).toList());
    }

    /** What is written into a report that has its sections already, by the heading of the section. */
    static Map<String, List<Block>> bySection(String report) {
        Map<String, List<Block>> sections = new LinkedHashMap<>();
        List<Block> section = new ArrayList<>();
        for (CsvTable.Row row : rows(report)) {
            if (row.text("block").equals(SECTION)) {
                section = sections.computeIfAbsent(row.text("text"), heading -> new ArrayList<>());
            } else {
                section.add(block(row));
            }
        }
        return sections;
    }

    private static List<CsvTable.Row> rows(String paper) {
        return CsvTable.load("paper_blocks.csv").rows().stream()
                .filter(row -> row.text("paper").equals(paper))
                .toList();
    }

    private static Block block(CsvTable.Row row) {
        return BlockKind.valueOf(row.text("block")).create(Ids.next(), List.of(Run.Text.plain(row.text("text"))));
    }

    static List<RecipientLine> recipients(Cast cast, String paper) {
        List<RecipientLine> lines = new ArrayList<>();
        for (CsvTable.Row row : CsvTable.load("paper_recipients.csv").rows()) {
            if (row.text("paper").equals(paper)) {
                @Nullable UUID unit = row.text("unit_key").isEmpty() ? null : cast.unit(row.text("unit_key"));
                lines.add(new RecipientLine(row.text("wording"), unit, DeliveryWay.valueOf(row.text("way"))));
            }
        }
        return lines;
    }
}
