package vn.congtachoi.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
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
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.congtachoi.kernel.BusinessException;

/**
 * Weighs a scan before anything in it is decoded: a file of a few kilobytes can hold an image of gigabytes. What an image
 * says of itself is read in its own header, and what is packed is counted while it is unpacked and thrown away.
 */
final class ScanWeight {

    /** A sheet of A3 at 600 points an inch. */
    private static final long MAX_PIXELS = 70_000_000;

    /** As many pixels in four colours. */
    private static final long MAX_UNPACKED = 4 * MAX_PIXELS;

    private static final List<COSName> PACKED = List.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);
    private static final List<COSName> JPEG = List.of(COSName.DCT_DECODE, COSName.DCT_DECODE_ABBREVIATION);

    private ScanWeight() {}

    /** @throws BusinessException when it could not be opened without filling the memory */
    static void require(PDDocument scan) throws IOException {
        COSDocument document = scan.getDocument();
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            if (document.getObjectFromPool(key).getObject() instanceof COSStream stream && isTooHeavy(stream)) {
                throw new BusinessException("document.scan.heavy");
            }
        }
    }

    private static boolean isTooHeavy(COSStream stream) throws IOException {
        if (isTooLarge(stream.getLong(COSName.WIDTH, 0), stream.getLong(COSName.HEIGHT, 0))) {
            return true;
        }
        for (COSDictionary parameters : parameters(stream)) {
            if (isTooLarge(parameters.getLong(COSName.COLUMNS, 0), parameters.getLong(COSName.ROWS, 0))) {
                return true;
            }
        }
        Optional<COSName> filter = firstFilter(stream);
        if (filter.filter(PACKED::contains).isPresent()) {
            return unpacksTooLarge(stream);
        }
        return filter.filter(JPEG::contains).isPresent() && isTooLargeJpeg(stream);
    }

    private static boolean isTooLarge(long width, long height) {
        return width > MAX_PIXELS || height > MAX_PIXELS || width * height > MAX_PIXELS;
    }

    private static List<COSDictionary> parameters(COSStream stream) {
        COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        if (parameters instanceof COSArray several) {
            return several.toList().stream()
                    .filter(COSDictionary.class::isInstance)
                    .map(COSDictionary.class::cast)
                    .toList();
        }
        return parameters instanceof COSDictionary one ? List.of(one) : List.of();
    }

    private static Optional<COSName> firstFilter(COSStream stream) {
        COSBase filters = stream.getFilters();
        COSBase first = filters instanceof COSArray several && several.size() > 0 ? several.getObject(0) : filters;
        return first instanceof COSName name ? Optional.of(name) : Optional.empty();
    }

    private static boolean unpacksTooLarge(COSStream stream) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long length = 0;
        try (InputStream in = new InflaterInputStream(stream.createRawInputStream())) {
            for (int n = in.read(buffer); n >= 0 && length <= MAX_UNPACKED; n = in.read(buffer)) {
                length += n;
            }
        }
        return length > MAX_UNPACKED;
    }

    private static boolean isTooLargeJpeg(COSStream stream) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(stream.createRawInputStream())) {
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
}
