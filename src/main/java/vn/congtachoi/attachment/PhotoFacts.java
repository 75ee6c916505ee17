package vn.congtachoi.attachment;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * What a photo says of itself before it is cleaned.
 *
 * @param takenAt moment of the shutter, or null when the camera did not write it
 * @param orientation how to turn it for viewing, 1 to 8 as in EXIF; 1 is upright
 */
record PhotoFacts(@Nullable Instant takenAt, int orientation) {

    static final PhotoFacts NONE = new PhotoFacts(null, 1);

    private static final DateTimeFormatter EXIF_TIME = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");

    /** What EXIF may hold at most; more is not read. */
    private static final int LONGEST_EXIF = 64 * 1024;

    private static final int PNG_SIGNATURE = 8;
    private static final int CHECKSUM = 4;

    /** Reads the facts; a photo whose facts are garbled has none. */
    static PhotoFacts read(Path photo, FileKind kind, ZoneId zone) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(photo))) {
            Metadata metadata =
                    kind == FileKind.PNG ? png(new DataInputStream(in)) : JpegMetadataReader.readMetadata(in);
            return new PhotoFacts(takenAt(metadata, zone), orientation(metadata));
        } catch (JpegProcessingException e) {
            return NONE;
        }
    }

    /**
     * Only the EXIF of a PNG is read, nothing of it is unpacked and no length that it claims is believed: a caption of a
     * few kilobytes can unpack to gigabytes.
     */
    private static Metadata png(DataInputStream in) throws IOException {
        Metadata metadata = new Metadata();
        try {
            in.skipNBytes(PNG_SIGNATURE);
            String type = "";
            while (!type.equals("IEND")) {
                long length = Integer.toUnsignedLong(in.readInt());
                type = new String(in.readNBytes(4), StandardCharsets.US_ASCII);
                if (type.equals("eXIf") && length <= LONGEST_EXIF) {
                    new ExifReader().extract(new ByteArrayReader(in.readNBytes((int) length)), metadata);
                    length = 0;
                }
                in.skipNBytes(length + CHECKSUM);
            }
        } catch (EOFException cut) {
            // The cleaner says that it is broken; what was read so far are its facts.
            return metadata;
        }
        return metadata;
    }

    private static @Nullable Instant takenAt(Metadata metadata, ZoneId zone) {
        for (ExifSubIFDDirectory exif : metadata.getDirectoriesOfType(ExifSubIFDDirectory.class)) {
            String time = exif.getString(ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL);
            if (time != null) {
                String offset = exif.getString(ExifSubIFDDirectory.TAG_TIME_ZONE_ORIGINAL);
                return parse(time.strip(), offset == null ? "" : offset.strip(), zone);
            }
        }
        return null;
    }

    /** EXIF writes local time; the offset is there only in newer telephones. */
    private static @Nullable Instant parse(String time, String offset, ZoneId zone) {
        try {
            LocalDateTime local = LocalDateTime.parse(time, EXIF_TIME);
            return offset.matches("[+-]\\d\\d:\\d\\d")
                    ? local.toInstant(ZoneOffset.of(offset))
                    : local.atZone(zone).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static int orientation(Metadata metadata) {
        for (ExifIFD0Directory exif : metadata.getDirectoriesOfType(ExifIFD0Directory.class)) {
            Integer value = exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            if (value != null && value >= 1 && value <= 8) {
                return value;
            }
        }
        return 1;
    }
}
