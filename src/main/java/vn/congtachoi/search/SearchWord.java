package vn.congtachoi.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.congtachoi.kernel.VietnameseText;

/**
 * A word as it is indexed and sought.
 *
 * @param folded without marks, only a–z and 0–9: in this alphabet every collation of both databases gives the same
 *     ranges
 * @param marked lower case with marks; hòa and hoà are one word
 */
record SearchWord(String folded, String marked) {

    /** Length of the columns; longer words are found by their beginning. */
    static final int LENGTH = 40;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*");
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9]*");

    /** A tone on the first of two last vowels: òa, òe, ùy. */
    private static final Pattern OLD_TONE =
            Pattern.compile("(o(?=.[ae])|u(?=.y))([\\u0300\\u0301\\u0303\\u0309\\u0323])([aey])$");

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final String LAST_LETTER = "z";

    /** The different words of a text in their order; signs between them are not words. */
    static Set<SearchWord> of(String text) {
        Set<SearchWord> words = new LinkedHashSet<>();
        WORD.matcher(VietnameseText.nfc(text))
                .results()
                .map(found -> of(found.group(), VietnameseText.fold(found.group())))
                .filter(word -> !word.folded.isEmpty())
                .forEach(words::add);
        return words;
    }

    /** What somebody typed: a word that only begins another one asks nothing more and is left out. */
    static List<SearchWord> typed(String text, int most) {
        List<SearchWord> all = List.copyOf(of(text));
        List<SearchWord> asked = new ArrayList<>();
        for (SearchWord word : all) {
            boolean isSaidByOther = all.stream()
                    .anyMatch(other -> !other.equals(word)
                            && other.marked.startsWith(word.marked)
                            && other.folded.startsWith(word.folded));
            if (!isSaidByOther && asked.size() < most) {
                asked.add(word);
            }
        }
        return asked;
    }

    private static SearchWord of(String word, String folded) {
        return new SearchWord(cut(plain(folded)), cut(marked(word)));
    }

    /** Marks stay where they were typed, so that "bả" begins "bản"; only hòa and thủy get the newer hoà and thuỷ. */
    private static String marked(String word) {
        String decomposed = Normalizer.normalize(word.toLowerCase(VIETNAMESE), Normalizer.Form.NFD);
        return Normalizer.normalize(OLD_TONE.matcher(decomposed).replaceFirst("$1$3$2"), Normalizer.Form.NFC);
    }

    /** Letters of other scripts become their numbers; that two words may become one does no harm in an index. */
    private static String plain(String folded) {
        if (PLAIN.matcher(folded).matches()) {
            return folded;
        }
        StringBuilder plain = new StringBuilder();
        folded.codePoints().filter(Character::isLetterOrDigit).forEach(c -> {
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                plain.appendCodePoint(c);
            } else {
                plain.append(Integer.toString(c, Character.MAX_RADIX));
            }
        });
        return plain.toString();
    }

    /** Never through the middle of a character: half of one cannot be stored. */
    private static String cut(String text) {
        if (text.length() <= LENGTH) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH);
    }

    /** The last word, in order, that begins with this one. */
    String lastWithPrefix() {
        return folded + LAST_LETTER.repeat(LENGTH - folded.length());
    }
}
