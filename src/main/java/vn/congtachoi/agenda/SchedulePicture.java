package vn.congtachoi.agenda;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.congtachoi.document.DocumentPreviews;
import vn.congtachoi.kernel.Needs;

/** The paper of a schedule as one picture, its pages below each other, to be sent in a chat. */
@Service
@PreAuthorize("denyAll()")
public class SchedulePicture {

    /** More pages than this are no picture any more that somebody reads on a phone. */
    private static final int PAGES = 4;

    private final DocumentPreviews previews;

    SchedulePicture(DocumentPreviews previews) {
        this.previews = previews;
    }

    /** @throws vn.congtachoi.kernel.BusinessException when she may not read the paper */
    @Needs(AgendaPermissions.READ)
    public byte[] png(UUID document) {
        DocumentPreviews.Preview preview = previews.open(document);
        List<BufferedImage> pages = new ArrayList<>();
        for (int page = 1; page <= Math.min(preview.pages(), PAGES); page++) {
            pages.add(read(previews.png(document, preview.token(), page)));
        }
        return write(pages);
    }

    private static BufferedImage read(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException("A page that was drawn just now cannot be read", e);
        }
    }

    private static byte[] write(List<BufferedImage> pages) {
        int width = pages.stream().mapToInt(BufferedImage::getWidth).max().orElse(1);
        int height = pages.stream().mapToInt(BufferedImage::getHeight).sum();
        BufferedImage whole = new BufferedImage(width, Math.max(height, 1), BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = whole.createGraphics();
        int top = 0;
        for (BufferedImage page : pages) {
            drawing.drawImage(page, 0, top, null);
            top += page.getHeight();
        }
        drawing.dispose();
        try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
            ImageIO.write(whole, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A picture cannot be written", e);
        }
    }
}
