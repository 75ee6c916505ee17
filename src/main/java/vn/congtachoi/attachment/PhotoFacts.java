package vn.congtachoi.attachment;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
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

    /** Reads the facts; a photo whose facts are garbled has none. */
    static PhotoFacts read(Path photo, ZoneId zone) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(photo))) {
            Metadata metadata = ImageMetadataReader.readMetadata(in);
            return new PhotoFacts(takenAt(metadata, zone), orientation(metadata));
        } catch (ImageProcessingException e) {
            return NONE;
        }
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
