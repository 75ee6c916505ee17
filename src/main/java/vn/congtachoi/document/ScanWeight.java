package vn.congtachoi.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.congtachoi.kernel.BusinessException;

/**
 * Weighs a scan before anything in it is decoded: a file of a few kilobytes can hold an image of gigabytes. What an image
 * says of itself is read in its own header, and what is packed, also several times over, is counted while it is unpacked
 * and thrown away.
 */
final class ScanWeight {

    /** A sheet of A3 at 600 points an inch. */
    private static final long MAX_PIXELS = 70_000_000;

    /** As many pixels in four colours. */
    private static final long MAX_UNPACKED = 4 * MAX_PIXELS;

    /** What is packed again is an image or a text, as large as a whole file may be; it is held while it is read. */
    private static final long MAX_HELD = 64_000_000;

    /** An image within the text of a page is a small one; this much of it, unpacked once, fits into a large one. */
    private static final int MAX_INLINE = 256 * 1024;

    private static final List<COSName> PACKED = List.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION);
    private static final List<COSName> JPEG = List.of(COSName.DCT_DECODE, COSName.DCT_DECODE_ABBREVIATION);

    private ScanWeight() {}

    /** @throws BusinessException when it could not be opened without filling the memory */
    static void require(PDDocument scan) throws IOException {
        COSDocument document = scan.getDocument();
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            if (document.getObjectFromPool(key).getObject() instanceof COSStream stream && isTooHeavy(stream)) {
                throw heavy();
            }
        }
    }

    /** @throws BusinessException when an image within the text of a page could not be opened either */
    static void requireInline(COSDictionary image, byte[] data) {
        if (isTooLarge(image.getInt(COSName.W, COSName.WIDTH), image.getInt(COSName.H, COSName.HEIGHT))
                || hasWideRows(image)
                || data.length > MAX_INLINE
                || filters(image).size() > 1) {
            throw heavy();
        }
    }

    private static BusinessException heavy() {
        return new BusinessException("document.scan.heavy");
    }

    private static boolean isTooHeavy(COSStream stream) throws IOException {
        return isTooLarge(stream.getLong(COSName.WIDTH, 0), stream.getLong(COSName.HEIGHT, 0))
                || hasWideRows(stream)
                || unpacksTooLarge(stream);
    }

    private static boolean isTooLarge(long width, long height) {
        return width > MAX_PIXELS || height > MAX_PIXELS || width * height > MAX_PIXELS;
    }

    /** Rows are held one by one while they are unpacked; a fax has all its rows. */
    private static boolean hasWideRows(COSDictionary stream) {
        COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        List<?> all = parameters instanceof COSArray several ? several.toList() : List.of();
        if (parameters instanceof COSDictionary one) {
            all = List.of(one);
        }
        return all.stream()
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast)
                .anyMatch(ScanWeight::isWide);
    }

    private static boolean isWide(COSDictionary parameters) {
        long columns = parameters.getLong(COSName.COLUMNS, 0);
        double bits = (double) columns
                * Math.max(1, parameters.getInt(COSName.COLORS, 1))
                * Math.max(1, parameters.getInt(COSName.BITS_PER_COMPONENT, 1));
        return isTooLarge(columns, parameters.getLong(COSName.ROWS, 0)) || bits > MAX_UNPACKED;
    }

    private static List<COSName> filters(COSDictionary stream) {
        COSBase filters = stream.getDictionaryObject(COSName.FILTER, COSName.F);
        if (filters instanceof COSName one) {
            return List.of(one);
        }
        return filters instanceof COSArray several
                ? several.toList().stream()
                        .filter(COSName.class::isInstance)
                        .map(COSName.class::cast)
                        .toList()
                : List.of();
    }

    private static boolean unpacksTooLarge(COSStream stream) throws IOException {
        List<COSName> filters = filters(stream);
        InputStream packed = stream.createRawInputStream();
        for (int i = 0; i < filters.size(); i++) {
            COSName filter = filters.get(i);
            if (JPEG.contains(filter)) {
                return isTooLargeJpeg(packed);
            }
            if (!PACKED.contains(filter)) {
                // Another image: how large it is stands beside it.
                return false;
            }
            boolean last = i == filters.size() - 1;
            Unpacked unpacked = new Unpacked(last ? MAX_UNPACKED : MAX_HELD, !last);
            try (InputStream in = packed) {
                FilterFactory.INSTANCE.getFilter(filter).decode(in, unpacked, stream, i);
            } catch (TooLarge full) {
                return true;
            }
            packed = new ByteArrayInputStream(unpacked.held.toByteArray());
        }
        return false;
    }

    private static boolean isTooLargeJpeg(InputStream jpeg) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(jpeg)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return isTooLarge(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        }
    }

    /** Counts what comes out, and keeps it where it is to be unpacked again. */
    private static final class Unpacked extends OutputStream {

        private final long most;
        private final boolean keeps;
        private final ByteArrayOutputStream held = new ByteArrayOutputStream();
        private long length;

        Unpacked(long most, boolean keeps) {
            this.most = most;
            this.keeps = keeps;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            length += count;
            if (length > most) {
                throw new TooLarge();
            }
            if (keeps) {
                held.write(bytes, from, count);
            }
        }
    }

    private static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1;
    }
}
