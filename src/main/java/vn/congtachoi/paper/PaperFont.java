package vn.congtachoi.paper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Map;
import java.util.Objects;

/** The typeface of the papers: how wide a text is, and whether it has a glyph for every character. */
final class PaperFont {

    static final String FAMILY = "Tinos";

    /** Stands for a character that the typeface lacks: a gap would go unnoticed. */
    private static final String MISSING = "\u25a1";

    private static final FontRenderContext UNROUNDED = new FontRenderContext(null, true, true);
    private static final Map<Boolean, Font> FONTS = Map.of(false, load("Regular"), true, load("Bold"));

    /** Vietnamese and the other Latin letters, with the signs around them. */
    private static final int FIRST = ' ';

    private static final int LAST = 0x206f;
    private static final Map<Boolean, float[]> ADVANCES = Map.of(false, advances(false), true, advances(true));

    private static final BitSet PLAIN = plain();

    private PaperFont() {}

    /** Width in points. */
    static double width(String text, double size, boolean bold) {
        float[] advances = Objects.requireNonNull(ADVANCES.get(bold));
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            int letter = text.charAt(i);
            if (letter < FIRST || letter > LAST || Character.getType(letter) == Character.NON_SPACING_MARK) {
                return shaped(text, size, bold);
            }
            width += advances[letter - FIRST];
        }
        return width * size;
    }

    /** What is not simply one letter after the other. */
    private static double shaped(String text, double size, boolean bold) {
        Font font = Objects.requireNonNull(FONTS.get(bold)).deriveFont((float) size);
        return font.getStringBounds(text, UNROUNDED).getWidth();
    }

    /** How wide each letter is at one point of size; measuring texts one by one takes longer than printing them. */
    private static float[] advances(boolean bold) {
        char[] letters = new char[LAST - FIRST + 1];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (char) (FIRST + i);
        }
        Font font = Objects.requireNonNull(FONTS.get(bold)).deriveFont(1f);
        GlyphVector glyphs = font.createGlyphVector(UNROUNDED, letters);
        float[] advances = new float[letters.length];
        for (int i = 0; i < advances.length; i++) {
            advances[i] = glyphs.getGlyphMetrics(i).getAdvanceX();
        }
        return advances;
    }

    /** The text in NFC, with line breaks and tabs kept, and a box for every character that cannot be printed. */
    static String printable(String text) {
        return text.chars().allMatch(PaperFont::isPlain) ? text : composed(text);
    }

    private static String composed(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r\n", "\n");
        Font font = Objects.requireNonNull(FONTS.get(false));
        if (font.canDisplayUpTo(composed) < 0 && composed.chars().noneMatch(PaperFont::isInvisible)) {
            return composed;
        }
        StringBuilder printable = new StringBuilder();
        composed.codePoints().forEach(point -> {
            if (point == '\n' || point == '\t' || (font.canDisplay(point) && !isInvisible(point))) {
                printable.appendCodePoint(point);
            } else if (!isInvisible(point)) {
                printable.append(MISSING);
            }
        });
        return printable.toString();
    }

    /** A letter of its own that the typeface has: nearly every text holds no other, and asking twice takes time. */
    private static boolean isPlain(int letter) {
        return letter >= FIRST && letter <= LAST && PLAIN.get(letter);
    }

    private static BitSet plain() {
        Font font = Objects.requireNonNull(FONTS.get(false));
        BitSet plain = new BitSet(LAST + 1);
        for (int letter = FIRST; letter <= LAST; letter++) {
            boolean mark = Character.getType(letter) == Character.NON_SPACING_MARK;
            plain.set(
                    letter,
                    !mark
                            && font.canDisplay(letter)
                            && !isInvisible(letter)
                            && Normalizer.isNormalized(Character.toString(letter), Normalizer.Form.NFC));
        }
        return plain;
    }

    /** Control characters and zero-width marks that come along when text is copied from other programs. */
    private static boolean isInvisible(int point) {
        boolean format = Character.getType(point) == Character.FORMAT;
        return format || (Character.isISOControl(point) && point != '\n' && point != '\t');
    }

    private static Font load(String style) {
        String resource = "/reports/fonts/Tinos-" + style + ".ttf";
        try (InputStream in = Objects.requireNonNull(PaperFont.class.getResourceAsStream(resource), resource)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(resource, e);
        }
    }
}
