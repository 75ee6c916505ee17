package vn.congtachoi.signing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws signatures and seals for a demonstration: like enough to see where they go, and never to be taken for real. */
@Component
class DemoPictures {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String FOLDER = "/reports/fonts/Tinos-";

    private static final int SIGNATURE_WIDTH = 700;
    private static final int SIGNATURE_HEIGHT = 260;
    private static final int SEAL = 720;
    private static final double SLANT = -0.25;
    private static final double RISE = -0.10;

    private final MessageSource texts;

    DemoPictures(MessageSource texts) {
        this.texts = texts;
    }

    /** The name in slanted letters with a stroke below, in blue. */
    InkPicture signature(String name) {
        BufferedImage image = new BufferedImage(SIGNATURE_WIDTH, SIGNATURE_HEIGHT, BufferedImage.TYPE_INT_ARGB);
        Graphics2D ink = ink(image, InkPicture.BLUE);
        String[] words = name.strip().split("\\s+", -1);
        String shown = words.length < 2 ? name : words[words.length - 2] + " " + words[words.length - 1];
        Shape letters = font("BoldItalic", 110)
                .createGlyphVector(ink.getFontRenderContext(), shown)
                .getOutline();
        AffineTransform pen = AffineTransform.getRotateInstance(RISE);
        pen.shear(SLANT, 0);
        Shape written = pen.createTransformedShape(letters);
        Rectangle2D box = written.getBounds2D();
        double fit = Math.min((SIGNATURE_WIDTH - 60) / box.getWidth(), (SIGNATURE_HEIGHT - 70) / box.getHeight());
        AffineTransform place = AffineTransform.getTranslateInstance(30, 15);
        place.scale(fit, fit);
        place.translate(-box.getX(), -box.getY());
        ink.fill(place.createTransformedShape(written));
        Path2D stroke = new Path2D.Double();
        stroke.moveTo(40, SIGNATURE_HEIGHT - 40);
        stroke.curveTo(
                SIGNATURE_WIDTH * 0.35,
                SIGNATURE_HEIGHT - 5,
                SIGNATURE_WIDTH * 0.6,
                SIGNATURE_HEIGHT - 95,
                SIGNATURE_WIDTH - 25,
                SIGNATURE_HEIGHT - 70);
        ink.setStroke(new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        ink.draw(stroke);
        ink.dispose();
        return InkPicture.of(image);
    }

    /** A red circle with the unit's name around it and, across, that it is a demonstration's. */
    InkPicture seal(String unit) {
        BufferedImage image = new BufferedImage(SEAL, SEAL, BufferedImage.TYPE_INT_ARGB);
        Graphics2D ink = ink(image, InkPicture.RED);
        ring(ink, 12, 12);
        ring(ink, 30, 4);
        ring(ink, 150, 4);
        around(ink, unit.toUpperCase(VIETNAMESE));
        across(ink, texts.getMessage("signing.demo.seal", new Object[0], VIETNAMESE));
        ink.dispose();
        return InkPicture.of(image);
    }

    private static void ring(Graphics2D ink, double inset, float width) {
        ink.setStroke(new BasicStroke(width));
        ink.draw(new Ellipse2D.Double(inset, inset, SEAL - 2 * inset, SEAL - 2 * inset));
    }

    /** Letters on a circle, from lower left over the top; a long name gets smaller letters. */
    private static void around(Graphics2D ink, String name) {
        double radius = SEAL / 2.0 - 128;
        double room = radius * Math.PI * 1.6;
        Font font = font("Bold", 72);
        GlyphVector glyphs = font.createGlyphVector(ink.getFontRenderContext(), name);
        double width = glyphs.getLogicalBounds().getWidth();
        if (width > room) {
            font = font.deriveFont((float) (font.getSize2D() * room / width));
            glyphs = font.createGlyphVector(ink.getFontRenderContext(), name);
            width = glyphs.getLogicalBounds().getWidth();
        }
        double middle = width / 2;
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            double from = glyphs.getGlyphPosition(i).getX();
            double half = glyphs.getGlyphMetrics(i).getAdvance() / 2;
            AffineTransform turn = AffineTransform.getTranslateInstance(SEAL / 2.0, SEAL / 2.0);
            turn.rotate((from + half - middle) / radius);
            turn.translate(-from - half, -radius);
            ink.fill(turn.createTransformedShape(glyphs.getGlyphOutline(i)));
        }
    }

    private static void across(Graphics2D ink, String words) {
        Shape letters = font("Bold", 80)
                .createGlyphVector(ink.getFontRenderContext(), words)
                .getOutline();
        Rectangle2D box = letters.getBounds2D();
        double fit = (SEAL - 2 * 165) / box.getWidth();
        AffineTransform place = AffineTransform.getTranslateInstance(SEAL / 2.0, SEAL / 2.0);
        place.scale(fit, fit);
        place.translate(-box.getCenterX(), -box.getCenterY());
        ink.fill(place.createTransformedShape(letters));
    }

    private static Graphics2D ink(BufferedImage image, int colour) {
        Graphics2D ink = image.createGraphics();
        ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        ink.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        ink.setColor(new Color(colour));
        return ink;
    }

    private static Font font(String style, float size) {
        String resource = FOLDER + style + ".ttf";
        try (InputStream in = Objects.requireNonNull(DemoPictures.class.getResourceAsStream(resource), resource)) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(size);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(resource, e);
        }
    }
}
