package vn.congtachoi.document.text;

import java.util.List;
import java.util.stream.Stream;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.uikit.Texts;

/** The blocks of papers that a module begins from its own data. */
public final class PaperBlocks {

    private PaperBlocks() {}

    /** Words over the whole width. */
    public static Block paragraph(String words) {
        return new Block.Paragraph(Ids.next(), Block.Alignment.JUSTIFIED, List.of(Run.Text.plain(words)), null);
    }

    /** "Thời gian: 08 giờ 00 …", the name of what is said in bold; nothing where nothing is to be said. */
    public static Stream<Block> fact(String nameKey, String words) {
        return words.isBlank()
                ? Stream.empty()
                : Stream.of(new Block.Paragraph(
                        Ids.next(),
                        Block.Alignment.JUSTIFIED,
                        List.of(new Run.Text(Texts.of(nameKey) + ": ", true, false), Run.Text.plain(words)),
                        null));
    }

    /** I., II., III. */
    public static Block heading(String key) {
        return new Block.Heading(
                Ids.next(), 1, Block.Numbering.OUTLINE, List.of(new Run.Text(Texts.of(key), true, false)));
    }

    /** One of a list. */
    public static Block item(Block.Marker marker, String words) {
        return new Block.Item(Ids.next(), 1, marker, List.of(Run.Text.plain(words)), null);
    }

    /** A list. */
    public static List<Block> items(Block.Marker marker, Stream<String> words) {
        return words.map(each -> item(marker, each)).toList();
    }

    /** A row of a table; its head is bold. */
    public static Block.Row row(boolean bold, List<String> cells) {
        return new Block.Row(cells.stream()
                .map(words -> new Block.Cell(words.isEmpty() ? List.of() : List.of(new Run.Text(words, bold, false))))
                .toList());
    }
}
