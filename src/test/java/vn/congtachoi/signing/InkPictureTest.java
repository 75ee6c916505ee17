package vn.congtachoi.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A photo of ink becomes ink without paper. */
class InkPictureTest {

    private static BufferedImage photo(int type, Color paper, Color dimmerPaper, Color ink) {
        BufferedImage image = new BufferedImage(400, 200, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, paper, 400, 200, dimmerPaper));
        graphics.fillRect(0, 0, 400, 200);
        graphics.setColor(ink);
        graphics.setStroke(new BasicStroke(8));
        graphics.drawLine(100, 50, 300, 150);
        graphics.dispose();
        return image;
    }

    private static byte[] bytes(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static BufferedImage read(InkPicture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.png()));
    }

    @Test
    void aPhotoLosesItsPaperAndBecomesBlue() throws IOException {
        BufferedImage photo = photo(
                BufferedImage.TYPE_INT_RGB, new Color(235, 232, 225), new Color(205, 203, 198), new Color(30, 30, 40));
        InkPicture picture = InkPicture.clean(bytes(photo, "jpg"), InkPicture.BLUE);
        assertThat(picture.width()).isBetween(200, 220);
        assertThat(picture.height()).isBetween(100, 120);
        BufferedImage cleaned = read(picture);
        assertThat(cleaned.getRGB(picture.width() - 5, 5) >>> 24).as("paper").isZero();
        int ink = cleaned.getRGB(picture.width() / 2, picture.height() / 2);
        assertThat(ink >>> 24).as("ink").isGreaterThan(200);
        assertBlue(ink);
    }

    /** Up to what is lost where a colour is multiplied by its cover. */
    private static void assertBlue(int pixel) {
        Color seen = new Color(pixel);
        Color wanted = new Color(InkPicture.BLUE);
        assertThat(seen.getRed()).isCloseTo(wanted.getRed(), within(3));
        assertThat(seen.getGreen()).isCloseTo(wanted.getGreen(), within(3));
        assertThat(seen.getBlue()).isCloseTo(wanted.getBlue(), within(3));
    }

    @Test
    void aTransparentPictureKeepsItsShapeAndBecomesRed() throws IOException {
        BufferedImage drawn =
                photo(BufferedImage.TYPE_INT_ARGB, new Color(0, true), new Color(0, true), new Color(200, 30, 30));
        InkPicture picture = InkPicture.clean(bytes(drawn, "png"), InkPicture.RED);
        BufferedImage cleaned = read(picture);
        assertThat(cleaned.getRGB(5, picture.height() - 5) >>> 24).isZero();
        assertThat(cleaned.getRGB(picture.width() / 2, picture.height() / 2) & 0xFFFFFF)
                .isEqualTo(InkPicture.RED);
    }

    @Test
    void aLargePictureIsKeptSmall() throws IOException {
        BufferedImage large = new BufferedImage(4000, 3000, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = large.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 4000, 3000);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(500, 500, 3000, 1000);
        graphics.dispose();
        InkPicture picture = InkPicture.clean(bytes(large, "png"), InkPicture.BLUE);
        assertThat(picture.width()).isEqualTo(900);
        assertThat((double) picture.width() / picture.height()).isBetween(2.9, 3.1);
    }

    @Test
    void whatShowsNoInkIsRefused() throws IOException {
        Color white = Color.WHITE;
        refused("blank", bytes(photo(BufferedImage.TYPE_INT_RGB, white, white, new Color(245, 245, 245)), "png"));
        refused("dark", bytes(photo(BufferedImage.TYPE_INT_RGB, Color.DARK_GRAY, Color.DARK_GRAY, white), "png"));
        refused("kind", "<svg/>".getBytes(StandardCharsets.UTF_8));
        refused("kind", bytes(photo(BufferedImage.TYPE_INT_RGB, white, white, Color.BLACK), "gif"));
        byte[] whole = bytes(photo(BufferedImage.TYPE_INT_RGB, white, white, Color.BLACK), "png");
        refused("broken", Arrays.copyOf(whole, whole.length / 2));
        refused("too-large", bomb(whole));
        refused("too-long", new byte[InkPicture.MAX_BYTES + 1]);
    }

    private static void refused(String why, byte[] image) {
        assertThatThrownBy(() -> InkPicture.clean(image, InkPicture.BLUE))
                .hasMessageContaining("signing.picture.error." + why);
    }

    /** The same file whose header claims 60,000 by 60,000 pixels. */
    private static byte[] bomb(byte[] png) throws IOException {
        byte[] header = new byte[17];
        System.arraycopy(png, 12, header, 0, 17);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(header, 0, 4);
        out.writeInt(60_000);
        out.writeInt(60_000);
        out.write(header, 12, 5);
        CRC32 sum = new CRC32();
        sum.update(bytes.toByteArray());
        out.writeInt((int) sum.getValue());
        byte[] bomb = png.clone();
        System.arraycopy(bytes.toByteArray(), 0, bomb, 12, bytes.size());
        return bomb;
    }
}
