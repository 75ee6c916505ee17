package vn.congtachoi.document;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import vn.congtachoi.kernel.BusinessException;

/** A scan that would fill the memory is refused before anything of it is decoded. */
class ScanWeightTest {

    private static final int BOMB = 50_000;

    @Test
    void anOrdinaryScanIsLight() throws IOException {
        assertThatCode(() -> weigh(scan(jpeg(), COSName.DCT_DECODE, 64, 48))).doesNotThrowAnyException();
        assertThatCode(() -> weigh(scan(packed(64 * 48), COSName.FLATE_DECODE, 64, 48)))
                .doesNotThrowAnyException();
    }

    @Test
    void anImageThatSaysItIsHugeIsRefused() throws IOException {
        refused(scan(packed(100), COSName.FLATE_DECODE, BOMB, BOMB));
        refused(scan(new byte[10], COSName.JPX_DECODE, Integer.MAX_VALUE, 1));
    }

    @Test
    void aFaxThatSaysItIsHugeIsRefused() throws IOException {
        COSDictionary parameters = new COSDictionary();
        parameters.setInt(COSName.COLUMNS, BOMB);
        parameters.setInt(COSName.ROWS, BOMB);
        refused(scan(new byte[10], COSName.CCITTFAX_DECODE, 100, 100, parameters));
    }

    @Test
    void aHugeJpegThatThePageCallsSmallIsRefused() throws IOException {
        byte[] bomb = jpeg();
        int frame = 0;
        while ((bomb[frame] & 0xFF) != 0xFF || (bomb[frame + 1] & 0xFF) != 0xC0) {
            frame++;
        }
        ByteBuffer.wrap(bomb).putShort(frame + 5, (short) BOMB).putShort(frame + 7, (short) BOMB);
        refused(scan(bomb, COSName.DCT_DECODE, 64, 48));
    }

    @Test
    void aFewBytesThatUnpackToHundredsOfMegabytesAreRefused() throws IOException {
        refused(scan(packed(300_000_000), COSName.FLATE_DECODE, 64, 48));
    }

    private static void refused(byte[] scan) {
        assertThatThrownBy(() -> weigh(scan))
                .isInstanceOf(BusinessException.class)
                .hasMessage("document.scan.heavy[]");
    }

    private static void weigh(byte[] pdf) throws IOException {
        try (PDDocument scan = Loader.loadPDF(pdf)) {
            ScanWeight.require(scan);
        }
    }

    private static byte[] scan(byte[] image, COSName filter, int width, int height) throws IOException {
        return scan(image, filter, width, height, new COSDictionary());
    }

    private static byte[] scan(byte[] image, COSBase filter, int width, int height, COSDictionary parameters)
            throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDImageXObject drawn = new PDImageXObject(
                    document, new ByteArrayInputStream(image), filter, width, height, 8, PDDeviceGray.INSTANCE);
            drawn.getCOSObject().setItem(COSName.DECODE_PARMS, parameters);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(drawn, 0, 0, 100, 100);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] packed(int zeros) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED))) {
            byte[] piece = new byte[Math.min(zeros, 1_000_000)];
            for (int done = 0; done < zeros; done += piece.length) {
                out.write(piece);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] jpeg() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_BYTE_GRAY), "jpg", bytes);
        return bytes.toByteArray();
    }
}
