package vn.congtachoi.signing;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import vn.congtachoi.kernel.BusinessException;

/**
 * A picture of ink as a transparent PNG, cropped to the ink: blue for a hand signature, red for a seal (NĐ 30/2020, Phụ
 * lục I, ô 7c and 8). A photo of ink on paper loses its paper. Dimensions are read before a pixel is decoded.
 *
 * @param width in pixels
 * @param height in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // passed on as it is, never compared
record InkPicture(byte[] png, int width, int height) {

    /** A photo from a telephone. */
    static final int MAX_BYTES = 8 * 1024 * 1024;

    static final int BLUE = 0x1B3F9C;
    static final int RED = 0xD3201F;

    private static final int MAX_SIDE = 8_000;
    private static final long MAX_PIXELS = 25_000_000;

    /** A larger picture is read with every second or third pixel only: it will be small in the end. */
    private static final int DECODED_SIDE = 2_400;

    /** Enough for 36 mm at 600 dots per inch. */
    private static final int KEPT_SIDE = 900;

    private static final int LEVELS = 256;
    private static final int DARKEST_PAPER = 110;
    private static final int LEAST_CONTRAST = 50;
    private static final int VISIBLE = 24;

    /** Paper is what most of a picture shows. */
    private static final double PAPER_SHARE = 0.5;

    private static final double INK_SHARE = 0.002;

    /** Shades of paper this near to it, in parts of the contrast, are still paper. */
    private static final double PAPER_NOISE = 0.3;

    /**
     * @param ink colour of the ink, 0xRRGGBB
     * @throws BusinessException when it is no PNG or JPEG, too large, or shows no ink on light paper
     */
    static InkPicture clean(byte[] image, int ink) {
        if (image.length > MAX_BYTES) {
            throw new BusinessException("signing.picture.error.too-long", MAX_BYTES / 1024 / 1024);
        }
        BufferedImage decoded = decode(image);
        BufferedImage transparent = isTransparent(decoded) ? recoloured(decoded, ink) : withoutPaper(decoded, ink);
        return of(fitted(cropped(transparent)));
    }

    /** A picture that is transparent already, drawn by ourselves. */
    static InkPicture of(BufferedImage image) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return new InkPicture(bytes.toByteArray(), image.getWidth(), image.getHeight());
        } catch (IOException e) {
            throw new UncheckedIOException("A PNG is written to memory", e);
        }
    }

    private static BufferedImage decode(byte[] image) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(image))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new BusinessException("signing.picture.error.kind");
            }
            ImageReader reader = readers.next();
            try {
                return decode(reader, in);
            } finally {
                reader.dispose();
            }
        } catch (IOException broken) {
            throw new BusinessException("signing.picture.error.broken");
        }
    }

    private static BufferedImage decode(ImageReader reader, ImageInputStream in) throws IOException {
        String format = reader.getFormatName();
        if (!format.equalsIgnoreCase("png") && !format.equalsIgnoreCase("jpeg")) {
            throw new BusinessException("signing.picture.error.kind");
        }
        reader.setInput(in, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width > MAX_SIDE || height > MAX_SIDE || (long) width * height > MAX_PIXELS) {
            throw new BusinessException("signing.picture.error.too-large");
        }
        int step = Math.ceilDiv(Math.max(width, height), DECODED_SIDE);
        ImageReadParam coarse = reader.getDefaultReadParam();
        coarse.setSourceSubsampling(step, step, 0, 0);
        BufferedImage read = reader.read(0, coarse);
        BufferedImage plain = empty(read.getWidth(), read.getHeight());
        Graphics2D graphics = plain.createGraphics();
        graphics.drawImage(read, 0, 0, null);
        graphics.dispose();
        return plain;
    }

    /** Whether somebody already took the paper away: a good part of the picture lets through what is behind. */
    private static boolean isTransparent(BufferedImage image) {
        int clear = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                clear += image.getRGB(x, y) >>> 24 < VISIBLE ? 1 : 0;
            }
        }
        return (long) clear * 10 > (long) image.getWidth() * image.getHeight();
    }

    private static BufferedImage recoloured(BufferedImage image, int ink) {
        BufferedImage result = empty(image.getWidth(), image.getHeight());
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int pixel = image.getRGB(x, y);
                int alpha = (pixel >>> 24) * (LEVELS - 1 - darkest(pixel)) / (LEVELS - 1);
                result.setRGB(x, y, alpha << 24 | ink);
            }
        }
        return result;
    }

    /** Where the picture is as light as most of it, it is paper; the darker, the more ink. */
    private static BufferedImage withoutPaper(BufferedImage image, int ink) {
        int[] counts = new int[LEVELS];
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                counts[darkest(image.getRGB(x, y))]++;
            }
        }
        int pixels = image.getWidth() * image.getHeight();
        int paper = level(counts, (long) (pixels * PAPER_SHARE));
        int black = level(counts, (long) (pixels * INK_SHARE));
        if (paper < DARKEST_PAPER) {
            throw new BusinessException("signing.picture.error.dark");
        }
        if (paper - black < LEAST_CONTRAST) {
            throw new BusinessException("signing.picture.error.blank");
        }
        double lightest = paper - (paper - black) * PAPER_NOISE;
        BufferedImage result = empty(image.getWidth(), image.getHeight());
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                double share = (lightest - darkest(image.getRGB(x, y))) / (lightest - black);
                int alpha = (int) Math.round(Math.clamp(share, 0, 1) * (LEVELS - 1));
                result.setRGB(x, y, alpha << 24 | ink);
            }
        }
        return result;
    }

    /** The darkest channel: ink of any colour is dark in one of them, paper in none. */
    private static int darkest(int pixel) {
        return Math.min(Math.min(pixel >> 16 & 0xFF, pixel >> 8 & 0xFF), pixel & 0xFF);
    }

    private static int level(int[] counts, long wanted) {
        long seen = 0;
        for (int level = 0; level < LEVELS; level++) {
            seen += counts[level];
            if (seen > wanted) {
                return level;
            }
        }
        return LEVELS - 1;
    }

    private static BufferedImage cropped(BufferedImage image) {
        Rectangle ink = new Rectangle(-1, -1);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) >>> 24 >= VISIBLE) {
                    ink.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        if (ink.isEmpty()) {
            throw new BusinessException("signing.picture.error.blank");
        }
        return image.getSubimage(ink.x, ink.y, ink.width, ink.height);
    }

    private static BufferedImage fitted(BufferedImage image) {
        double scale = Math.min(1, (double) KEPT_SIDE / Math.max(image.getWidth(), image.getHeight()));
        return scaled(image, (int) Math.max(1, Math.round(image.getWidth() * scale)), (int)
                Math.max(1, Math.round(image.getHeight() * scale)));
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage result = empty(width, height);
        Graphics2D graphics = result.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return result;
    }

    private static BufferedImage empty(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    }
}
