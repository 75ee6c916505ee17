package vn.congtachoi.document.paper;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.paper.StyledText;

/** A table in a Word file: its head is repeated and its rows are not split, as on the paper. */
final class WordTable {

    private final XWPFDocument document;
    private final WordStyle style;
    private final int width;

    /** @param width of the text, in points */
    WordTable(XWPFDocument document, WordStyle style, int width) {
        this.document = document;
        this.style = style;
        this.width = width;
    }

    void add(PrintedBlock.Table block) {
        if (block.rows().isEmpty()) {
            return;
        }
        XWPFTable table =
                document.createTable(block.rows().size(), block.columns().size());
        int shares = block.columns().stream().mapToInt(Block.Column::share).sum();
        for (int r = 0; r < block.rows().size(); r++) {
            XWPFTableRow row = table.getRow(r);
            row.setCantSplitRow(true);
            row.setRepeatHeader(r == 0);
            List<StyledText> cells = block.rows().get(r);
            for (int c = 0; c < cells.size(); c++) {
                Block.Column column = block.columns().get(c);
                style.width(row.getCell(c), width * column.share() / Math.max(1, shares));
                fill(row.getCell(c), cells.get(c), r == 0 ? Block.Alignment.CENTRE : column.alignment(), r == 0);
            }
        }
        style.tight(document.createParagraph());
    }

    private void fill(XWPFTableCell cell, StyledText text, Block.Alignment alignment, boolean bold) {
        XWPFParagraph paragraph = style.tight(cell.getParagraphs().getFirst());
        paragraph.setAlignment(
                alignment == Block.Alignment.JUSTIFIED
                        ? WordStyle.alignment(Block.Alignment.LEFT)
                        : WordStyle.alignment(alignment));
        for (StyledText.Stretch stretch : text.stretches()) {
            style.run(paragraph, stretch.text(), "cell", bold || stretch.bold(), stretch.italic());
        }
    }
}
