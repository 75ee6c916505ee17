package vn.congtachoi.paper;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/**
 * A square picture of black and white modules as PNG, one bit a pixel. Own rules (RFC 2083), because the library of the
 * JDK takes ten times as long for each: with a code on every invitation that is a seventh of the time of the whole file.
 */
final class BinaryPng {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** One bit of grey, deflated, without filters and without interlacing. */
    private static final byte[] FORM = {1, 0, 0, 0, 0};

    private static final int BITS = 8;

    private BinaryPng() {}

    /** Which modules are black, counted from the upper left corner. */
    @FunctionalInterface
    interface Modules {

        boolean isBlack(int x, int y);
    }

    /**
     * The picture.
     *
     * @param side in modules
     * @param scale pixels along the side of a module
     */
    static byte[] square(int side, int scale, Modules modules) {
        int pixels = side * scale;
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(png)) {
            out.write(SIGNATURE);
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            try (DataOutputStream form = new DataOutputStream(head)) {
                form.writeInt(pixels);
                form.writeInt(pixels);
                form.write(FORM);
            }
            chunk(out, "IHDR", head.toByteArray());
            chunk(out, "IDAT", packed(side, scale, modules));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private static byte[] packed(int side, int scale, Modules modules) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream lines = new DeflaterOutputStream(packed)) {
            for (int y = 0; y < side; y++) {
                byte[] line = line(side, scale, y, modules);
                for (int repeated = 0; repeated < scale; repeated++) {
                    lines.write(line);
                }
            }
        }
        return packed.toByteArray();
    }

    /** The number of its filter, none, then a bit for each pixel: 0 is black. */
    private static byte[] line(int side, int scale, int y, Modules modules) {
        byte[] line = new byte[1 + (side * scale + BITS - 1) / BITS];
        for (int x = 0; x < side; x++) {
            if (!modules.isBlack(x, y)) {
                for (int pixel = x * scale; pixel < (x + 1) * scale; pixel++) {
                    line[1 + pixel / BITS] |= (byte) (0x80 >> pixel % BITS);
                }
            }
        }
        return line;
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        out.writeInt((int) check.getValue());
    }
}
