package vn.congtachoi.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** An address as a QR code, for a paper or for the terminal. */
public final class QrCode {

    /** The two colours of a binary picture. */
    private static final int BLACK = 0;

    private static final int WHITE = 1;

    private final BitMatrix matrix;

    private QrCode(BitMatrix matrix) {
        this.matrix = matrix;
    }

    /** @throws IllegalArgumentException when the text is too long for a QR code or empty */
    public static QrCode of(String text) {
        try {
            Map<EncodeHintType, Object> hints = Map.of(
                    EncodeHintType.CHARACTER_SET,
                    "UTF-8",
                    EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.M,
                    EncodeHintType.MARGIN,
                    4);
            return new QrCode(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Does not fit into a QR code", e);
        }
    }

    /** A black and white image with its quiet border; each module is a square of that many pixels. */
    public byte[] png(int pixelsPerModule) {
        int side = matrix.getWidth() * pixelsPerModule;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        WritableRaster pixels = image.getRaster();
        int[] row = new int[side];
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < side; x++) {
                row[x] = matrix.get(x / pixelsPerModule, y) ? BLACK : WHITE;
            }
            for (int i = 0; i < pixelsPerModule; i++) {
                pixels.setPixels(0, y * pixelsPerModule + i, side, 1, row);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    /** Lines of half blocks, two modules a character; light modules are drawn, as terminals are dark. */
    public String terminal() {
        StringBuilder text = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y += 2) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                boolean upper = !matrix.get(x, y);
                boolean lower = y + 1 < matrix.getHeight() && !matrix.get(x, y + 1);
                text.append(block(upper, lower));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static char block(boolean upper, boolean lower) {
        if (upper) {
            return lower ? '█' : '▀';
        }
        return lower ? '▄' : ' ';
    }
}
