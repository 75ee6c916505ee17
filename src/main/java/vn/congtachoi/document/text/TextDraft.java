package vn.congtachoi.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.congtachoi.kernel.Ids;

/** Puts a text together block by block, for papers that a module begins from its own data. */
public final class TextDraft {

    private final List<Block> blocks = new ArrayList<>();

    /** A numbered heading, level 1 to 3. */
    public TextDraft heading(int level, String words) {
        blocks.add(new Block.Heading(Ids.next(), level, Block.Numbering.OUTLINE, List.of(Run.Text.plain(words))));
        return this;
    }

    /** A paragraph. */
    public TextDraft paragraph(String words) {
        blocks.add(new Block.Paragraph(Ids.next(), Block.Alignment.JUSTIFIED, List.of(Run.Text.plain(words)), null));
        return this;
    }

    /** "Điều 1." through the whole paper, as decisions have it. */
    public TextDraft article(String words) {
        blocks.add(new Block.Heading(Ids.next(), 1, Block.Numbering.ARTICLE, List.of(Run.Text.plain(words))));
        return this;
    }

    /** A bold line in the middle, as "QUYẾT ĐỊNH:". */
    public TextDraft centred(String words) {
        blocks.add(new Block.Paragraph(
                Ids.next(), Block.Alignment.CENTRE, List.of(new Run.Text(words, true, false)), null));
        return this;
    }

    /** A paragraph that only stands for what comes before the text itself, as căn cứ do. */
    public TextDraft italic(String words) {
        blocks.add(new Block.Paragraph(
                Ids.next(), Block.Alignment.JUSTIFIED, List.of(new Run.Text(words, false, true)), null));
        return this;
    }

    /** A paragraph of words and figures. */
    public TextDraft runs(List<Run> runs) {
        blocks.add(new Block.Paragraph(Ids.next(), Block.Alignment.JUSTIFIED, runs, null));
        return this;
    }

    /** A dash of words and figures. */
    public TextDraft dash(List<Run> runs) {
        blocks.add(new Block.Item(Ids.next(), 1, Block.Marker.DASH, runs, null));
        return this;
    }

    /** "Thời gian: …", nothing where nothing is to be said. */
    public TextDraft fact(String nameKey, String words) {
        PaperBlocks.fact(nameKey, words).forEach(blocks::add);
        return this;
    }

    /** A list with numbers before its items. */
    public TextDraft numbers(Stream<String> words) {
        blocks.addAll(PaperBlocks.items(Block.Marker.NUMBER, words));
        return this;
    }

    /** An item with a dash before it. */
    public TextDraft dash(String words) {
        blocks.add(PaperBlocks.item(Block.Marker.DASH, words));
        return this;
    }

    /** An item under the one before, with a plus before it. */
    public TextDraft plus(String words) {
        blocks.add(new Block.Item(Ids.next(), 2, Block.Marker.PLUS, List.of(Run.Text.plain(words)), null));
        return this;
    }

    /** A table whose head repeats on every page. */
    public TextDraft table(Table table) {
        blocks.add(new Block.Table(Ids.next(), table.columns, table.rows));
        return this;
    }

    public DocumentText text() {
        return new DocumentText(blocks);
    }

    /** A table as it is filled, row by row. */
    public static final class Table {

        private final List<Block.Column> columns;
        private final List<Block.Row> rows = new ArrayList<>();

        /** @param heads one for each column */
        public Table(List<Block.Column> columns, List<String> heads) {
            this.columns = List.copyOf(columns);
            rows.add(PaperBlocks.row(true, heads));
        }

        /** One row; an empty cell says nothing. */
        public Table row(List<String> cells) {
            rows.add(PaperBlocks.row(false, cells));
            return this;
        }

        /** One row in bold, for a group of those below it. */
        public Table group(List<String> cells) {
            rows.add(PaperBlocks.row(true, cells));
            return this;
        }
    }
}
