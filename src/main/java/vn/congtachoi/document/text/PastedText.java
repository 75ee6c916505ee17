package vn.congtachoi.document.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.TypedText;
import vn.congtachoi.kernel.VietnameseText;

/**
 * What was copied in Word or on a page, as blocks. Numbers before headings and marks before items are dropped, because
 * the portal computes them; so is everything that is not text. Nothing in the clipboard is executed or fetched.
 *
 * @param blocks in their order, with new ids; empty when there were no words
 */
public record PastedText(List<Block> blocks, Dropped dropped) {

    /** What is read at most, in characters of markup: about a hundred pages of Word. */
    public static final int LARGEST = 4_000_000;

    public static final int MOST_BLOCKS = 500;
    public static final int MOST_COLUMNS = 12;
    public static final int MOST_ROWS = 300;

    private static final Pattern LINE = Pattern.compile("\\R");
    private static final Pattern TYPED_MARK = Pattern.compile("^([-–—•·+*])\\s+(?=\\S)");

    /**
     * How many things were left out, by what they are.
     *
     * @param notes remarks of Word and footnotes
     * @param deletions words that were struck out while changes were tracked
     * @param hidden stretches that Word did not show
     * @param links whose address is gone; their words stay
     */
    public record Dropped(int images, int notes, int deletions, int hidden, int links) {

        static final Dropped NOTHING = new Dropped(0, 0, 0, 0, 0);

        /** Whether the blocks hold all that was copied. */
        public boolean isNothing() {
            return equals(NOTHING);
        }
    }

    public PastedText {
        blocks = List.copyOf(blocks);
    }

    /**
     * Reads a clipboard.
     *
     * @param html its formatted form, or blank
     * @param plain its plain form, used when there is no other
     * @throws BusinessException when it is too large or too deep, a table is too wide, a block too long, or when it was
     *     written for a font of the 1990s
     */
    public static PastedText read(String html, String plain) {
        if (html.length() > LARGEST || plain.length() > LARGEST) {
            throw tooLarge();
        }
        PastedText read = html.isBlank() ? new PastedText(lines(plain), Dropped.NOTHING) : markup(html);
        PastedText pasted = read.blocks.isEmpty() && read.dropped.isNothing()
                ? new PastedText(lines(plain), Dropped.NOTHING)
                : read;
        if (pasted.blocks.size() > MOST_BLOCKS) {
            throw new BusinessException("document.paste.too-many", pasted.blocks.size(), MOST_BLOCKS);
        }
        return pasted;
    }

    /** The refusal of a clipboard that is larger than {@link #LARGEST}. */
    public static BusinessException tooLarge() {
        return new BusinessException("document.paste.too-large");
    }

    private static PastedText markup(String html) {
        Document parsed = Jsoup.parse(html);
        PastedCount count = new PastedCount(HiddenStyles.of(parsed));
        List<Block> blocks = new PastedMarkup(count).read(parsed.body());
        return new PastedText(blocks, count.dropped());
    }

    /** Each line is a paragraph, an item, or a heading when it is "I. KẾT QUẢ" in capitals. */
    private static List<Block> lines(String plain) {
        refuseOldFont(plain, false);
        return LINE.splitAsStream(plain)
                .map(VietnameseText::nfc)
                .filter(line -> !line.isEmpty())
                .<Block>map(PastedText::line)
                .toList();
    }

    private static Block.Words line(String line) {
        refuseTooLong(line);
        List<Run> runs = List.of(Run.Text.plain(line));
        return TypedHeading.of(line, false)
                .map(heading -> heading.block(heading.rest(runs)))
                .orElseGet(() -> item(Block.Alignment.JUSTIFIED, runs));
    }

    /** A paragraph, or an item when somebody typed its mark: + stands below -. */
    static Block.Words item(Block.Alignment alignment, List<Run> runs) {
        Matcher mark = TYPED_MARK.matcher(TypedHeading.words(runs));
        if (!mark.find()) {
            return new Block.Paragraph(Ids.next(), alignment, runs, null);
        }
        BlockKind kind = mark.group(1).equals("+") ? BlockKind.SUB_ITEM : BlockKind.ITEM;
        return kind.create(Ids.next(), TypedHeading.without(runs, mark.end()));
    }

    /** @param drawn whether the words are to be shown in such a font; Unicode words are readable all the same */
    static void refuseOldFont(String words, boolean drawn) {
        boolean unicode = words.chars().anyMatch(sign -> sign > 0xFF && Character.isLetter(sign));
        if (VietnameseText.looksLikeLegacyFont(words) || (drawn && !unicode)) {
            throw new BusinessException("document.paste.old-font", TypedText.shown(words));
        }
    }

    static void refuseTooLong(String words) {
        if (words.length() > BlockText.LONGEST) {
            throw new BusinessException(
                    "document.paste.too-long", TypedText.shown(words), words.length(), BlockText.LONGEST);
        }
    }
}
