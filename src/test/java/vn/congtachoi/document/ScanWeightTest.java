package vn.congtachoi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import vn.congtachoi.kernel.BusinessException;

/** A scan that would fill the memory is refused before anything of it is decoded. */
class ScanWeightTest {

    private static final int BOMB = 50_000;

    private static final Document ANY = new Document(
            UUID.randomUUID(),
            new Document.Drafter(UUID.randomUUID(), "Đàm Thị Cúc"),
            DocumentForm.empty(UUID.randomUUID(), UUID.randomUUID(), "Kết quả"),
            Instant.EPOCH);

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
        byte[] bomb = hugeJpeg();
        refused(scan(bomb, COSName.DCT_DECODE, 64, 48));
        COSArray packed = new COSArray(List.of(COSName.FLATE_DECODE, COSName.DCT_DECODE));
        assertThatCode(() -> weigh(scan(packed(jpeg()), packed, 64, 48, new COSDictionary())))
                .doesNotThrowAnyException();
        refused(scan(packed(bomb), packed, 64, 48, new COSDictionary()));
    }

    /** The header of a small one claims more. */
    private static byte[] hugeJpeg() throws IOException {
        byte[] bomb = jpeg();
        int frame = 0;
        while ((bomb[frame] & 0xFF) != 0xFF || (bomb[frame + 1] & 0xFF) != 0xC0) {
            frame++;
        }
        ByteBuffer.wrap(bomb).putShort(frame + 5, (short) BOMB).putShort(frame + 7, (short) BOMB);
        return bomb;
    }

    @Test
    void aFewBytesThatUnpackToHundredsOfMegabytesAreRefused() throws IOException {
        byte[] once = packed(300_000_000);
        refused(scan(once, COSName.FLATE_DECODE, 64, 48));
        refused(scan(
                packed(once),
                new COSArray(List.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE)),
                64,
                48,
                new COSDictionary()));
        refused(scan(runs(3_000_000), COSName.RUN_LENGTH_DECODE, 64, 48));
    }

    /** Each pair stands for 128 bytes. */
    private static byte[] runs(int pairs) {
        byte[] bytes = new byte[2 * pairs];
        for (int i = 0; i < bytes.length; i += 2) {
            bytes[i] = (byte) 129;
        }
        return bytes;
    }

    @Test
    void rowsWiderThanAnyPageAreRefused() throws IOException {
        COSDictionary parameters = new COSDictionary();
        parameters.setInt(COSName.PREDICTOR, 15);
        parameters.setInt(COSName.COLUMNS, 60_000_000);
        parameters.setInt(COSName.COLORS, 32);
        refused(scan(packed(100), COSName.FLATE_DECODE, 64, 48, parameters));
    }

    @Test
    void anImageWithinTheTextOfAPageIsWeighedBeforeItIsUnpacked() throws IOException {
        String small = "q 100 0 0 100 0 0 cm BI /W 8 /H 8 /BPC 1 /CS /G ID 12345678 EI Q";
        assertThat(inline(small, new byte[0])).isEqualTo("document.scan.noCode[1]");
        for (String bomb : List.of(
                "BI /W 50000 /H 50000 /BPC 1 /CS /G ID 12345678 EI",
                "BI /Width 50000 /Height 50000 /BPC 1 /CS /G ID 12345678 EI",
                "BI /W 8 /H 8 /BPC 1 /CS /G /F [/Fl /Fl] ID 12345678 EI")) {
            assertThat(inline(bomb, new byte[0])).as(bomb).isEqualTo("document.scan.heavy[]");
        }
        assertThat(inline("BI /W 8 /H 8 /BPC 1 /CS /G /F /Fl ID ", packed(290_000_000)))
                .isEqualTo("document.scan.heavy[]");
    }

    /** What is said of a scan whose page has this text. */
    private static String inline(String text, byte[] data) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream content = new PDStream(document);
            try (OutputStream out = content.createOutputStream()) {
                out.write(text.getBytes(StandardCharsets.ISO_8859_1));
                out.write(data);
                out.write((data.length > 0 ? "\nEI\n" : "\n").getBytes(StandardCharsets.ISO_8859_1));
            }
            page.setContents(content);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return catchThrowableOfType(
                            BusinessException.class, () -> new ScanMatch().match(bytes.toByteArray(), ANY, 1))
                    .getMessage();
        }
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

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] jpeg() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_BYTE_GRAY), "jpg", bytes);
        return bytes.toByteArray();
    }
}
