package vn.congtachoi.kernel;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises Vietnamese written for the fonts that drew their own letters over Western ones: TCVN3 (.VnTime) and VNI.
 * Such text holds no letter beyond Latin-1, puts signs such as © inside words, and uses letters that Vietnamese lacks.
 */
final class LegacyFont {

    /** A word, with the signs that TCVN3 uses as letters. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}¨©«¬\\u00AD®¶·¸¹»¼½¾×÷§]+");

    private static final char FIRST_SIGN = '\u00A0';
    private static final char LAST_SIGN = '\u00FF';

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
        if (!holdsWesternSigns(text)) {
            return false;
        }
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            int weight = weight(found.group());
            words++;
            score += weight;
            suspicious += weight > 0 ? 1 : 0;
        }
        return score >= 2 && suspicious * 4 >= words;
    }

    /** All that is looked for lies in the upper half of Latin-1. */
    private static boolean holdsWesternSigns(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign >= FIRST_SIGN && sign <= LAST_SIGN) {
                return true;
            }
        }
        return false;
    }

    private static int weight(String word) {
        if (!holdsWesternSigns(word) || holdsOtherLetters(word)) {
            return 0;
        }
        int certain = found(CERTAIN, word);
        int possible = found(POSSIBLE, word);
        return 2 * certain + Math.min(possible, 1);
    }

    private static boolean holdsOtherLetters(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) > LAST_SIGN) {
                return true;
            }
        }
        return false;
    }

    private static int found(List<Pattern> signs, String word) {
        int found = 0;
        for (Pattern sign : signs) {
            found += sign.matcher(word).find() ? 1 : 0;
        }
        return found;
    }
}
