package vn.congtachoi.document.paper;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.text.Block;
import vn.congtachoi.uikit.Texts;

/**
 * Numbers of headings and marks of lists, counted in the order of the text: I., 1., a) for headings by level, "Điều n."
 * through the whole paper, and lists that begin anew behind every other block.
 */
final class Numbering {

    /** The order of điểm a), b), c), d), đ) … (NĐ 30/2020, Phụ lục I). */
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private static final int[] ROMAN_VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private final int[] outline = new int[3];
    private final int[] items = new int[2];
    private final Block.@Nullable Marker[] markers = new Block.Marker[2];
    private int articles;

    /** What stands before a heading, with a blank behind it; empty for one without number. */
    String of(Block.Heading heading) {
        leaveList();
        int level = heading.level() - 1;
        Arrays.fill(outline, heading.level(), outline.length, 0);
        return switch (heading.numbering()) {
            case NONE -> "";
            case ARTICLE -> Texts.of("document.paper.article", Integer.toString(++articles)) + " ";
            case OUTLINE -> {
                int number = ++outline[level];
                yield switch (heading.level()) {
                    case 1 -> roman(number) + ". ";
                    case 2 -> number + ". ";
                    default -> letter(number) + ") ";
                };
            }
        };
    }

    /** What stands before an item, with a blank behind it. */
    String of(Block.Item item) {
        int level = item.level() - 1;
        if (level == 0) {
            items[1] = 0;
        }
        if (markers[level] != item.marker()) {
            markers[level] = item.marker();
            items[level] = 0;
        }
        int number = ++items[level];
        return switch (item.marker()) {
            case DASH -> "- ";
            case PLUS -> "+ ";
            case NUMBER -> number + ". ";
            case LETTER -> letter(number) + ") ";
        };
    }

    /** The next item begins a list of its own. */
    void leaveList() {
        Arrays.fill(items, 0);
        Arrays.fill(markers, null);
    }

    /** a, b, c, d, đ, e, g … y, aa, ab …. */
    static String letter(int number) {
        int rest = number - 1;
        String last = LETTERS.substring(rest % LETTERS.length(), rest % LETTERS.length() + 1);
        return rest < LETTERS.length() ? last : letter(rest / LETTERS.length()) + last;
    }

    /** I, II, III, IV …. */
    static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                roman.append(ROMAN_SIGNS[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return roman.toString();
    }
}
