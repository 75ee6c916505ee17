package vn.congtachoi.attachment;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Copies a photo without what it tells of place and person: EXIF with GPS, XMP, captions, embedded previews, anything
 * after its end. The picture itself is copied byte by byte and never decoded, so it loses nothing and a bomb stays shut.
 */
final class PhotoCleaner {

    /** Width and height in pixels as stored, before any turn. */
    record Size(int width, int height) {}

    /** The bytes are not a photo of their kind, or end too soon. */
    static final class BrokenPhotoException extends IOException {
        BrokenPhotoException(String why) {
            super(why);
        }
    }

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final byte[] ICC = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** Chunks that make the picture; texts, times, EXIF and unknown ones are left out. */
    private static final Set<String> PNG_KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "pHYs", "sBIT", "bKGD", "cICP");

    private PhotoCleaner() {}

    /**
     * Copies a JPEG.
     *
     * @param orientation written anew, because cameras store every photo lying and say in EXIF how to turn it
     */
    static Size jpeg(InputStream from, OutputStream to, int orientation) throws IOException {
        DataInputStream in = new DataInputStream(from);
        DataOutputStream out = new DataOutputStream(to);
        try {
            if (in.readUnsignedByte() != 0xFF || in.readUnsignedByte() != SOI) {
                throw new BrokenPhotoException("A JPEG begins with its start marker");
            }
            marker(out, SOI);
            if (orientation != 1) {
                orientation(out, orientation);
            }
            Size size = jpegSegments(in, out);
            out.flush();
            if (size == null) {
                throw new BrokenPhotoException("A JPEG without a frame");
            }
            return size;
        } catch (EOFException e) {
            throw new BrokenPhotoException("The JPEG ends too soon");
        }
    }

    private static @Nullable Size jpegSegments(DataInputStream in, DataOutputStream out) throws IOException {
        Size size = null;
        int marker = nextMarker(in);
        while (marker != EOI) {
            int length = in.readUnsignedShort() - 2;
            if (length < 0) {
                throw new BrokenPhotoException("A segment of negative length");
            }
            byte[] data = new byte[length];
            in.readFully(data);
            if (isFrame(marker)) {
                if (length < 6) {
                    throw new BrokenPhotoException("A frame without a size");
                }
                size = new Size(unsignedShort(data, 3), unsignedShort(data, 1));
            }
            if (isKept(marker, data)) {
                marker(out, marker);
                out.writeShort(length + 2);
                out.write(data);
            }
            marker = marker == SOS ? copyScan(in, out) : nextMarker(in);
        }
        marker(out, EOI);
        return size;
    }

    private static int nextMarker(DataInputStream in) throws IOException {
        if (in.readUnsignedByte() != 0xFF) {
            throw new BrokenPhotoException("A marker was expected");
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    /** Copies the coded picture up to the next marker, which it answers; stuffed zeros and restarts belong to it. */
    private static int copyScan(DataInputStream in, DataOutputStream out) throws IOException {
        while (true) {
            int b = in.readUnsignedByte();
            if (b != 0xFF) {
                out.write(b);
                continue;
            }
            int next = in.readUnsignedByte();
            while (next == 0xFF) {
                next = in.readUnsignedByte();
            }
            boolean isPartOfScan = next == 0 || (next >= 0xD0 && next <= 0xD7);
            if (!isPartOfScan) {
                return next;
            }
            marker(out, next);
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean isKept(int marker, byte[] data) {
        if (marker == APP2) {
            return data.length > ICC.length && Arrays.equals(data, 0, ICC.length, ICC, 0, ICC.length);
        }
        boolean isApplication = marker >= APP0 && marker <= APP15;
        return marker != COMMENT && (!isApplication || marker == APP0 || marker == APP14);
    }

    /** The smallest EXIF there is: one directory with one entry, big-endian. */
    private static void orientation(DataOutputStream out, int orientation) throws IOException {
        marker(out, APP1);
        out.writeShort(2 + 6 + 8 + 2 + 12 + 4);
        out.writeBytes("Exif\0\0MM");
        out.writeShort(42);
        out.writeInt(8);
        out.writeShort(1);
        out.writeShort(0x0112);
        out.writeShort(3);
        out.writeInt(1);
        out.writeShort(orientation);
        out.writeShort(0);
        out.writeInt(0);
    }

    private static void marker(DataOutputStream out, int marker) throws IOException {
        out.write(0xFF);
        out.write(marker);
    }

    private static int unsignedShort(byte[] data, int at) {
        return ((data[at] & 0xFF) << 8) | (data[at + 1] & 0xFF);
    }

    /** Copies a PNG. */
    static Size png(InputStream from, OutputStream to) throws IOException {
        DataInputStream in = new DataInputStream(from);
        DataOutputStream out = new DataOutputStream(to);
        try {
            byte[] signature = new byte[PNG_SIGNATURE.length];
            in.readFully(signature);
            if (!Arrays.equals(signature, PNG_SIGNATURE)) {
                throw new BrokenPhotoException("A PNG begins with its signature");
            }
            out.write(signature);
            Size size = null;
            String type = "";
            while (!type.equals("IEND")) {
                int length = in.readInt();
                byte[] name = new byte[4];
                in.readFully(name);
                type = new String(name, StandardCharsets.US_ASCII);
                byte[] data = length < 0 ? new byte[0] : in.readNBytes(length);
                if (data.length != length) {
                    throw new BrokenPhotoException("A chunk ends too soon");
                }
                int checksum = in.readInt();
                if (type.equals("IHDR") && length >= 8) {
                    size = new Size(integer(data, 0), integer(data, 4));
                }
                if (PNG_KEPT.contains(type)) {
                    out.writeInt(length);
                    out.write(name);
                    out.write(data);
                    out.writeInt(checksum);
                }
            }
            out.flush();
            if (size == null) {
                throw new BrokenPhotoException("A PNG without a header");
            }
            return size;
        } catch (EOFException e) {
            throw new BrokenPhotoException("The PNG ends too soon");
        }
    }

    private static int integer(byte[] data, int at) {
        return (unsignedShort(data, at) << 16) | unsignedShort(data, at + 2);
    }
}
