package vn.congtachoi.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.document.text.Block.Alignment;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.text.Run;
import vn.congtachoi.indicator.CompiledTable;
import vn.congtachoi.indicator.FigureText;
import vn.congtachoi.indicator.Tally;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.uikit.Texts;

/** Biểu tổng hợp theo đơn vị: indicators down, units across, the total last; in parts of equal width when they are many. */
record UnitAnnex(CompiledTable table) {

    private static final int SHARE = 10;

    /** A heading stays with the table below it. */
    private static final int CAPTION_LEVEL = 3;

    private static final int MOST = AnnexTable.MOST_COLUMNS - AnnexTable.LABELS;

    DocumentText text() {
        int figures = table.columns().size() + 1;
        int parts = (figures + MOST - 1) / MOST;
        int width = (figures + parts - 1) / parts;
        List<Block> blocks = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            if (parts > 1) {
                blocks.add(caption(part + 1, parts));
            }
            blocks.add(part(part * width, Math.min(figures, (part + 1) * width)));
        }
        return new DocumentText(blocks);
    }

    private static Block caption(int part, int parts) {
        String words = Texts.of("report.annex.part", Integer.toString(part), Integer.toString(parts));
        return new Block.Heading(Ids.next(), CAPTION_LEVEL, Block.Numbering.NONE, List.of(Run.Text.plain(words)));
    }

    /** Columns from one place to before another; the place behind the last unit is the total. */
    private Block part(int from, int to) {
        List<String> heads = new ArrayList<>();
        for (int at = from; at < to; at++) {
            heads.add(head(at));
        }
        AnnexTable annex = new AnnexTable(heads, SHARE, Alignment.RIGHT);
        for (CompiledTable.Row row : table.rows()) {
            List<@Nullable String> figures = new ArrayList<>();
            for (int at = from; at < to; at++) {
                figures.add(FigureText.cell(row.indicator(), tally(row, at)));
            }
            annex.row(row.heading(), row.indicator(), figures);
        }
        return annex.block();
    }

    private String head(int at) {
        if (at == table.columns().size()) {
            return Texts.of("report.annex.total");
        }
        CompiledTable.Column column = table.columns().get(at);
        return column.own() ? Texts.of("report.annex.own") : column.name();
    }

    private static Tally tally(CompiledTable.Row row, int at) {
        return at == row.cells().size() ? row.total() : row.cells().get(at);
    }
}
