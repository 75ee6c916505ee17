package vn.congtachoi.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Photos as telephones make them, drawn here. */
public final class Photos {

    /** The caption that cleaning must remove. */
    static final String SECRET = "nha-chi-Hoa-21.99N";

    private static final int AFTER_HEADER = 8 + 12 + 13;

    private Photos() {}

    static byte[] plain(String format) throws IOException {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 64; x++) {
            for (int y = 0; y < 48; y++) {
                image.setRGB(x, y, x * 4 << 16 | y * 5 << 8 | x * y % 256);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /** A JPEG with EXIF (turned, taken on 26/6/2023 at 9:30, with GPS), a caption, and something after its end. */
    static byte[] fromTelephone() throws IOException {
        return withFacts(plain("jpg"));
    }

    /** Some megabytes, with the same EXIF: 4,000 by 3,000 as stored, upright 3,000 by 4,000. */
    public static byte[] largeFromTelephone() throws IOException {
        BufferedImage image = new BufferedImage(4_000, 3_000, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                int grain = x * y % 61;
                image.setRGB(x, y, x / 21 + grain << 16 | y / 16 + grain << 8 | 100 + grain);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return withFacts(bytes.toByteArray());
    }

    private static byte[] withFacts(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(plain, 0, 2);
        byte[] exif = exif();
        out.writeShort(0xFFE1);
        out.writeShort(exif.length + 2);
        out.write(exif);
        out.writeShort(0xFFFE);
        out.writeShort(SECRET.length() + 2);
        out.writeBytes(SECRET);
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(SECRET);
        return bytes.toByteArray();
    }

    private static byte[] exif() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("Exif\0\0");
        out.writeBytes("MM");
        out.writeShort(42);
        out.writeInt(8);
        // IFD0 at 8: orientation, pointer to EXIF (at 50), pointer to GPS (at 88)
        out.writeShort(3);
        entry(out, 0x0112, 3, 1, 6 << 16);
        entry(out, 0x8769, 4, 1, 50);
        entry(out, 0x8825, 4, 1, 88);
        out.writeInt(0);
        // EXIF at 50: original date (text at 68)
        out.writeShort(1);
        entry(out, 0x9003, 2, 20, 68);
        out.writeInt(0);
        out.writeBytes("2023:06:26 09:30:00\0");
        // GPS at 88: N and latitude (at 118)
        out.writeShort(2);
        entry(out, 0x0001, 2, 2, 'N' << 24);
        entry(out, 0x0002, 5, 3, 118);
        out.writeInt(0);
        for (int number : new int[] {22, 1, 8, 1, 48, 1}) {
            out.writeInt(number);
        }
        return bytes.toByteArray();
    }

    private static void entry(DataOutputStream out, int tag, int type, int count, int value) throws IOException {
        out.writeShort(tag);
        out.writeShort(type);
        out.writeInt(count);
        out.writeInt(value);
    }

    /** A PNG with a caption and something after its end. */
    static byte[] pngWithCaption() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(pngWith("tEXt", ("Comment\0" + SECRET).getBytes(StandardCharsets.ISO_8859_1)));
        bytes.write(SECRET.getBytes(StandardCharsets.ISO_8859_1));
        return bytes.toByteArray();
    }

    /** A PNG with the EXIF of {@link #fromTelephone()}. */
    static byte[] pngFromTelephone() throws IOException {
        byte[] exif = exif();
        return pngWith("eXIf", Arrays.copyOfRange(exif, 6, exif.length));
    }

    /** A PNG of some megabytes whose caption unpacks to gigabytes: the same packed piece again and again. */
    static byte[] captionBomb() throws IOException {
        ByteArrayOutputStream caption = new ByteArrayOutputStream();
        caption.write("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1));
        Deflater deflater = new Deflater();
        byte[] packed = new byte[100_000];
        for (int i = 0; i < 2; i++) {
            deflater.setInput(new byte[1_000_000]);
            caption.write(packed, 0, deflater.deflate(packed, 0, packed.length, Deflater.FULL_FLUSH));
        }
        deflater.setInput(new byte[1_000_000]);
        int piece = deflater.deflate(packed, 0, packed.length, Deflater.FULL_FLUSH);
        deflater.end();
        for (int i = 0; i < 3_500; i++) {
            caption.write(packed, 0, piece);
        }
        return pngWith("zTXt", caption.toByteArray());
    }

    /** A PNG with a chunk that claims to be two gigabytes long. */
    static byte[] pngOfEndlessChunk() throws IOException {
        byte[] png = pngWith("eXIf", new byte[10]);
        ByteBuffer.wrap(png).putInt(AFTER_HEADER, Integer.MAX_VALUE - 8);
        return png;
    }

    private static byte[] pngWith(String type, byte[] data) throws IOException {
        byte[] plain = plain("png");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(plain, 0, AFTER_HEADER);
        chunk(out, type, data);
        out.write(plain, AFTER_HEADER, plain.length - AFTER_HEADER);
        return bytes.toByteArray();
    }

    /** A few bytes that claim to be an image of this many pixels on each side. */
    static byte[] claiming(int side) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(plain("png"), 0, 8);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream size = new DataOutputStream(header);
        size.writeInt(side);
        size.writeInt(side);
        size.write(new byte[] {8, 2, 0, 0, 0});
        chunk(out, "IHDR", header.toByteArray());
        chunk(out, "IDAT", new byte[10]);
        chunk(out, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}
