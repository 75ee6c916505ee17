package vn.congtachoi.kernel;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Recognises Vietnamese written for the fonts that drew their own letters over Western ones: TCVN3 (.VnTime) and VNI.
 * Such text holds no letter beyond Latin-1, puts signs such as © inside words, and uses letters that Vietnamese lacks.
 */
final class LegacyFont {

    /** A word, with the signs that TCVN3 uses as letters. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}¨©«¬\\u00AD®¶·¸¹»¼½¾×÷§]+");

    private static final String LETTER = "[A-Za-zÀ-ÖØ-öø-ÿ]";

    /** Letters and signs in places where no correct text has them. */
    private static final List<Pattern> CERTAIN =
            List.of(Pattern.compile(LETTER + "[¨©ª¬®µ¶¸¹¼½¾]" + LETTER), Pattern.compile(LETTER + "[¨ªµ¶¸¬¼½¾÷]$"));

    /** Each may stand once in correct text: a foreign name, a footnote, a dimension. */
    private static final List<Pattern> POSSIBLE = List.of(
            Pattern.compile(LETTER + "[·×÷«»\\u00AD](?:" + LETTER + "|$)"),
            Pattern.compile("^[®§]" + LETTER),
            Pattern.compile("[ÄÅÆÇËÎÏÐÑÖØÛÜÞßäåæçëîïðñöøûüþ]"),
            Pattern.compile("(?iu)a[âêàáãéèúù]|e[âàáã]|o[âäåã]|[ôö]ù"));

    private LegacyFont() {}

    static boolean isLikely(String text) {
        int words = 0;
        int suspicious = 0;
        int score = 0;
        for (String word :
                WORD.matcher(text).results().map(found -> found.group()).toList()) {
            int weight = weight(word);
            words++;
            score += weight;
            suspicious += weight > 0 ? 1 : 0;
        }
        return score >= 2 && suspicious * 4 >= words;
    }

    private static int weight(String word) {
        if (word.chars().anyMatch(c -> c > 0xFF)) {
            return 0;
        }
        long certain =
                CERTAIN.stream().filter(sign -> sign.matcher(word).find()).count();
        long possible =
                POSSIBLE.stream().filter(sign -> sign.matcher(word).find()).count();
        return (int) (2 * certain + Math.min(possible, 1));
    }
}
