package vn.congtachoi.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.lang.Rational;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kept photo shows the same picture and tells nothing of place and camera. */
class PhotoCleanerTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @TempDir
    Path folder;

    @Test
    void theSampleReallyHasAPlace() throws Exception {
        Metadata before = metadata(Photos.fromTelephone());
        Rational[] latitude =
                before.getFirstDirectoryOfType(GpsDirectory.class).getRationalArray(GpsDirectory.TAG_LATITUDE);
        assertThat(latitude[0].intValue()).isEqualTo(22);
    }

    @Test
    void placeDateAndCaptionAreGone() throws Exception {
        byte[] clean = jpeg(Photos.fromTelephone(), 6);
        Metadata after = metadata(clean);
        assertThat(after.getDirectoriesOfType(GpsDirectory.class)).isEmpty();
        assertThat(after.getDirectoriesOfType(ExifSubIFDDirectory.class)).isEmpty();
        assertThat(new String(clean, StandardCharsets.ISO_8859_1))
                .doesNotContain(Photos.SECRET)
                .doesNotContain("2023:06:26");
    }

    @Test
    void thePictureIsTheSameToThePixel() throws Exception {
        assertSamePicture(Photos.fromTelephone(), jpeg(Photos.fromTelephone(), 6));
        assertSamePicture(Photos.pngWithCaption(), png(Photos.pngWithCaption()));
    }

    @Test
    void theTurnOfThePhotoStays() throws Exception {
        Path file = file(jpeg(Photos.fromTelephone(), 6));
        assertThat(PhotoFacts.read(file, FileKind.JPEG, ZONE)).isEqualTo(new PhotoFacts(null, 6));
        assertThat(jpeg(Photos.plain("jpg"), 1)).isEqualTo(Photos.plain("jpg"));
    }

    @Test
    void dateAndTurnAreReadBeforeCleaning() throws Exception {
        assertThat(PhotoFacts.read(file(Photos.fromTelephone()), FileKind.JPEG, ZONE))
                .isEqualTo(new PhotoFacts(Instant.parse("2023-06-26T02:30:00Z"), 6));
        assertThat(PhotoFacts.read(file(Photos.plain("jpg")), FileKind.JPEG, ZONE))
                .isEqualTo(PhotoFacts.NONE);
    }

    @Test
    void theDateInAPngIsReadAndNoCaptionIsUnpacked() throws Exception {
        assertThat(PhotoFacts.read(file(Photos.pngFromTelephone()), FileKind.PNG, ZONE))
                .isEqualTo(new PhotoFacts(Instant.parse("2023-06-26T02:30:00Z"), 6));
        assertThat(PhotoFacts.read(file(Photos.captionBomb()), FileKind.PNG, ZONE))
                .isEqualTo(PhotoFacts.NONE);
        assertThat(PhotoFacts.read(file(Photos.pngOfEndlessChunk()), FileKind.PNG, ZONE))
                .isEqualTo(PhotoFacts.NONE);
    }

    @Test
    void aCaptionInAPngIsGone() throws Exception {
        assertThat(new String(png(Photos.pngWithCaption()), StandardCharsets.ISO_8859_1))
                .doesNotContain(Photos.SECRET);
    }

    @Test
    void aPhotoCutAnywhereIsBrokenAndNeverHangs() throws Exception {
        byte[] jpeg = Photos.plain("jpg");
        for (int end = 0; end < jpeg.length; end += 7) {
            byte[] cut = Arrays.copyOf(jpeg, end);
            assertThatThrownBy(() -> jpeg(cut, 1)).isInstanceOf(PhotoCleaner.BrokenPhotoException.class);
        }
        byte[] png = Photos.plain("png");
        for (int end = 0; end < png.length; end += 7) {
            byte[] cut = Arrays.copyOf(png, end);
            assertThatThrownBy(() -> png(cut)).isInstanceOf(PhotoCleaner.BrokenPhotoException.class);
        }
    }

    private static byte[] jpeg(byte[] photo, int orientation) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(PhotoCleaner.jpeg(new ByteArrayInputStream(photo), out, orientation))
                .isEqualTo(new PhotoCleaner.Size(64, 48));
        return out.toByteArray();
    }

    private static byte[] png(byte[] photo) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(PhotoCleaner.png(new ByteArrayInputStream(photo), out)).isEqualTo(new PhotoCleaner.Size(64, 48));
        return out.toByteArray();
    }

    private static void assertSamePicture(byte[] before, byte[] after) throws IOException {
        BufferedImage first = ImageIO.read(new ByteArrayInputStream(before));
        BufferedImage second = ImageIO.read(new ByteArrayInputStream(after));
        assertThat(second.getRGB(0, 0, 64, 48, null, 0, 64)).isEqualTo(first.getRGB(0, 0, 64, 48, null, 0, 64));
    }

    private static Metadata metadata(byte[] photo) throws Exception {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(photo));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "photo", ""), bytes);
    }
}
