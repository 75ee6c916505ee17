package vn.congtachoi.document.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.document.text.Block.Heading;
import vn.congtachoi.document.text.Block.Item;
import vn.congtachoi.uikit.Texts;

/**
 * The numbers and marks before headings and items, which nobody types: I. / 1. / a) by level (Decree 30/2020, Appendix
 * I), "Điều n." through the whole paper, letters in the order of the Vietnamese alphabet.
 */
public final class Outline {

    private static final List<String> LETTERS = List.of(
            "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v",
            "x", "y");
    private static final int[] ROMAN_VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private final Map<UUID, String> marks = new HashMap<>();
    private final int[] headings = new int[3];
    private final int[] items = new int[2];
    private final Block.@Nullable Marker[] markers = new Block.Marker[2];
    private int articles;

    private Outline(DocumentText text) {
        text.blocks().forEach(this::read);
    }

    /** What stands before each heading and item; a heading without number has no entry. */
    public static Map<UUID, String> of(DocumentText text) {
        return Map.copyOf(new Outline(text).marks);
    }

    private void read(Block block) {
        switch (block) {
            case Heading heading -> head(heading);
            case Item item -> list(item);
            default -> leaveList();
        }
    }

    private void head(Heading heading) {
        leaveList();
        begin(headings, heading.level());
        if (heading.numbering() == Block.Numbering.ARTICLE) {
            articles++;
            marks.put(heading.id(), Texts.of("document.text.article", Integer.toString(articles)));
        } else if (heading.numbering() == Block.Numbering.OUTLINE) {
            int number = next(headings, heading.level());
            String mark =
                    switch (heading.level()) {
                        case 1 -> roman(number) + ".";
                        case 2 -> number + ".";
                        default -> letter(number) + ")";
                    };
            marks.put(heading.id(), mark);
        }
    }

    private void list(Item item) {
        int at = item.level() - 1;
        if (markers[at] != item.marker()) {
            // Another kind of mark is another list.
            markers[at] = item.marker();
            items[at] = 0;
        }
        int number = next(items, item.level());
        String mark =
                switch (item.marker()) {
                    case DASH -> "-";
                    case PLUS -> "+";
                    case NUMBER -> number + ".";
                    case LETTER -> letter(number) + ")";
                };
        marks.put(item.id(), mark);
    }

    /** The next item begins a list of its own. */
    private void leaveList() {
        begin(items, 0);
        Arrays.fill(markers, null);
    }

    private static int next(int[] counters, int level) {
        begin(counters, level);
        return ++counters[level - 1];
    }

    private static void begin(int[] counters, int level) {
        for (int below = level; below < counters.length; below++) {
            counters[below] = 0;
        }
    }

    /** I, II, III, IV …. */
    public static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int at = 0; at < ROMAN_VALUES.length; at++) {
            while (left >= ROMAN_VALUES[at]) {
                roman.append(ROMAN_SIGNS[at]);
                left -= ROMAN_VALUES[at];
            }
        }
        return roman.toString();
    }

    /** Behind y comes aa: no paper gets there, but none loses a mark either. */
    private static String letter(int number) {
        int last = (number - 1) % LETTERS.size();
        int before = (number - 1) / LETTERS.size();
        return (before == 0 ? "" : letter(before)) + LETTERS.get(last);
    }
}
