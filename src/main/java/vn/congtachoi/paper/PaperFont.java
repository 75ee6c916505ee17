package vn.congtachoi.paper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Map;
import java.util.Objects;

/** The typeface of the papers: how wide a text is, and whether it has a glyph for every character. */
final class PaperFont {

    static final String FAMILY = "Tinos";

    /** Stands for a character that the typeface lacks: a gap would go unnoticed. */
    private static final String MISSING = "\u25a1";

    private static final FontRenderContext UNROUNDED = new FontRenderContext(null, true, true);
    private static final Map<Boolean, Font> FONTS = Map.of(false, load("Regular"), true, load("Bold"));

    private PaperFont() {}

    /** Width in points. */
    static double width(String text, double size, boolean bold) {
        Font font = Objects.requireNonNull(FONTS.get(bold)).deriveFont((float) size);
        return font.getStringBounds(text, UNROUNDED).getWidth();
    }

    /** The text in NFC, with line breaks and tabs kept, and a box for every character that cannot be printed. */
    static String printable(String text) {
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
