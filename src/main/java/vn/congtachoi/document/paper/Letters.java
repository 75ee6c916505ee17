package vn.congtachoi.document.paper;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Compares texts by their letters alone: where lines break and how wide blanks are is the page's affair. */
final class Letters {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Letters() {}

    /** The text without blanks. */
    static String of(String text) {
        return BLANKS.matcher(text).replaceAll("");
    }

    /** A piece may go on over pages, and then other letters stand between its parts. */
    static boolean isIn(String printed, String piece, int pages) {
        String rest = piece;
        for (int part = 0; part <= pages && !rest.isEmpty(); part++) {
            int length = longestPart(printed, rest);
            rest = rest.substring(length);
        }
        return rest.isEmpty();
    }

    private static int longestPart(String printed, String piece) {
        int found = 0;
        int beyond = piece.length() + 1;
        while (beyond - found > 1) {
            int middle = (found + beyond) / 2;
            if (printed.contains(piece.substring(0, middle))) {
                found = middle;
            } else {
                beyond = middle;
            }
        }
        return found;
    }

    /** How many letters of what was meant were not printed, wherever they should have stood. */
    static long lost(String meant, String printed) {
        Map<Integer, Integer> counts = new HashMap<>();
        meant.codePoints().forEach(letter -> counts.merge(letter, 1, Integer::sum));
        printed.codePoints().forEach(letter -> counts.merge(letter, -1, Integer::sum));
        return counts.values().stream()
                .filter(count -> count > 0)
                .mapToLong(Integer::longValue)
                .sum();
    }
}
