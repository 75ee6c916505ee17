package vn.congtachoi.kernel;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Vietnamese writing: one form for what is stored, keys for what is sought and sorted, and the signs of text in an old
 * font. Every text that comes from outside goes through {@link #nfc} or {@link #nfcLines} once, at the edge.
 */
public final class VietnameseText {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    /** Characters nobody sees: controls, zero-width and direction marks, soft hyphens, halves of characters. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}]");

    /** Blanks of every kind, with the controls that stand for one (tab, line feed). */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\u0085]+");

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    /** Huyền, sắc, ngã, hỏi, nặng as combining characters; the marks of â, ă, ơ, ư are letters, not tones. */
    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    private static final Pattern FORMULA =
            Pattern.compile("[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);

    /** Far enough to order names; an index of PostgreSQL holds no longer ones. */
    private static final int LONGEST_SORT_KEY = 2000;

    /** Frozen, therefore safe to share between threads. */
    private static final Collator COLLATOR = collator();

    private VietnameseText() {}

    private static Collator collator() {
        RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(new ULocale("vi"));
        collator.setNumericCollation(true);
        return collator.freeze();
    }

    /**
     * One line as it is stored: precomposed letters (TCVN 6909:2001), nothing invisible, single blanks, trimmed. "Bắc
     * Kạn" typed on a Mac and on Windows is the same text afterwards.
     */
    public static String nfc(String typed) {
        if (isStored(typed)) {
            return typed;
        }
        String blanks = BLANKS.matcher(typed).replaceAll(" ");
        String visible = INVISIBLE.matcher(blanks).replaceAll("");
        return BLANKS.matcher(Normalizer.normalize(visible, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** Whether the text has that form already, as nearly all has that is asked about: told without looking for patterns. */
    private static boolean isStored(String text) {
        char before = ' ';
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            boolean blankAfterBlank = next == ' ' && before == ' ';
            if (blankAfterBlank || (next != ' ' && !isPlain(next))) {
                return false;
            }
            before = next;
        }
        return (before != ' ' || text.isEmpty()) && Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    /** Neither a blank nor invisible; halves of characters are left to the patterns. */
    private static boolean isPlain(char sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** Several lines as they are stored: each as by {@link #nfc}, breaks as {@code \n}, no empty first or last lines. */
    public static String nfcLines(String typed) {
        return LINE_BREAK
                .splitAsStream(typed)
                .map(VietnameseText::nfc)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** The search key: no marks, đ as d, lower case ("Đề án Bắc Kạn" is "de an bac kan"). */
    public static String fold(String text) {
        String decomposed = Normalizer.normalize(nfc(text), Normalizer.Form.NFKD);
        String bare = MARK.matcher(decomposed).replaceAll("").replace('đ', 'd').replace('Đ', 'd');
        return BLANKS.matcher(bare.toLowerCase(VIETNAMESE)).replaceAll(" ").strip();
    }

    /**
     * The key under which two spellings are the same word: hoà and hòa, uỷ and ủy, Hoá and HÓA. The tone moves to the
     * end of its syllable; tones and letters still count, so ma and má differ.
     */
    public static String toneKey(String text) {
        String decomposed = Normalizer.normalize(nfc(text).toLowerCase(VIETNAMESE), Normalizer.Form.NFD);
        String moved = WORD.matcher(decomposed).replaceAll(word -> {
            String syllable = word.group();
            String tones = TONE.matcher(syllable)
                    .results()
                    .map(result -> result.group())
                    .collect(Collectors.joining());
            return Matcher.quoteReplacement(TONE.matcher(syllable).replaceAll("") + tones);
        });
        return Normalizer.normalize(moved, Normalizer.Form.NFC);
    }

    /**
     * A key whose plain order is the order of the Vietnamese alphabet and tones, with digits compared as numbers ("Tổ 2"
     * before "Tổ 10"). Hexadecimal, about five characters a letter, at most 2,000; the same on every database.
     */
    public static String sortKey(String text) {
        byte[] key = COLLATOR.getCollationKey(nfc(text)).toByteArray();
        return beginning(HexFormat.of().formatHex(key, 0, key.length - 1), LONGEST_SORT_KEY);
    }

    /** The first characters of a text, never half of one. */
    public static String beginning(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    /**
     * Whether the text was written for a font of the 1990s (TCVN3, VNI) and now reads like "Uû ban nh©n d©n". Asked
     * about what comes out of old Word and Excel files, before {@link #nfc}. Never true for correct Vietnamese.
     */
    public static boolean looksLikeLegacyFont(String text) {
        return LegacyFont.isLikely(text);
    }

    /** Capitals as in titles of papers ("Đề án" is "ĐỀ ÁN"). */
    public static String upper(String text) {
        return nfc(text).toUpperCase(VIETNAMESE);
    }

    /** The same with a capital at its beginning, for a phrase that becomes a line of its own. */
    public static String sentence(String text) {
        String words = nfc(text);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(VIETNAMESE) + words.substring(1);
    }

    /**
     * The text as a cell of a sheet may hold it: what a spreadsheet would take for a formula gets an apostrophe in front
     * and stays text.
     */
    public static String sheetSafe(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** Digits and signs typed in full width (１４３９) as plain ones; every other character stays as it is. */
    static String halfWidth(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(c -> plain.append((char) (c >= '\uFF01' && c <= '\uFF5E' ? c - 0xFEE0 : c)));
        return plain.toString();
    }
}
