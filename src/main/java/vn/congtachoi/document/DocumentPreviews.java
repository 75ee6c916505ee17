package vn.congtachoi.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Ids;
import vn.congtachoi.kernel.Needs;

/**
 * The real page beside the text: the file that would be printed now, and its pages as pictures, because phones show no
 * PDF inside a page. What is kept in memory is only what can be made again.
 */
@Service
@PreAuthorize("denyAll()")
public class DocumentPreviews {

    private static final int DPI = 110;
    private static final int KEPT_BYTES = 64 * 1024 * 1024;
    private static final Duration KEPT = Duration.ofMinutes(3);

    private final DocumentStore store;
    private final DocumentRights rights;
    private final SigningPages pages;
    private final PaperShelf shelf;
    private final Cache<UUID, Rendering> renderings = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((UUID token, Rendering rendering) -> rendering.pdf().length)
            .expireAfterAccess(KEPT)
            .build();

    DocumentPreviews(DocumentStore store, DocumentRights rights, SigningPages pages, PaperShelf shelf) {
        this.store = store;
        this.rights = rights;
        this.pages = pages;
        this.shelf = shelf;
    }

    @SuppressWarnings("ArrayRecordComponent") // passed on as it is, never compared
    private record Rendering(UUID documentId, byte[] pdf, int pages) {}

    /**
     * A rendering that can be looked at page by page.
     *
     * @param token names it for {@link #png}
     */
    public record Preview(UUID token, int pages) {}

    /** Renders the paper as it is now: a draft with its mark, a submitted one as it will be signed, a signed one itself. */
    @Needs(DocumentPermissions.READ)
    public Preview open(UUID documentId) {
        Rendering rendering = render(documentId);
        UUID token = Ids.next();
        renderings.put(token, rendering);
        return new Preview(token, rendering.pages());
    }

    /** The whole file. */
    @Needs(DocumentPermissions.READ)
    public byte[] pdf(UUID documentId) {
        return render(documentId).pdf();
    }

    /** The paper as a Word file, for remarks and for other programs; what is issued is the PDF alone. */
    @Needs(DocumentPermissions.READ)
    public byte[] word(UUID documentId) {
        return pages.word(requireReadable(documentId));
    }

    /**
     * One page as a picture.
     *
     * @param page from 1
     */
    @Needs(DocumentPermissions.READ)
    public byte[] png(UUID documentId, UUID token, int page) {
        Rendering rendering = Optional.ofNullable(renderings.getIfPresent(token))
                .filter(kept -> kept.documentId().equals(documentId))
                .orElseGet(() -> render(documentId));
        requireReadable(documentId);
        try (PDDocument pdf = Loader.loadPDF(rendering.pdf())) {
            BufferedImage image = new PDFRenderer(pdf)
                    .renderImageWithDPI(Math.min(page, pdf.getNumberOfPages()) - 1, DPI, ImageType.RGB);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A page cannot be shown", e);
        }
    }

    private Rendering render(UUID documentId) {
        Document document = requireReadable(documentId);
        Optional<DocumentFile> file = shelf.last(documentId);
        if (document.state().isSigned() && file.isPresent()) {
            return new Rendering(documentId, shelf.bytes(file.get()), file.get().pages());
        }
        DocumentPages.Sheet sheet =
                document.state().isSubmitted() || document.state().isSigned()
                        ? pages.shown(document)
                        : pages.draft(document);
        return new Rendering(documentId, sheet.paper().pdf(), sheet.paper().pages());
    }

    private Document requireReadable(UUID documentId) {
        Document document = store.get(documentId);
        if (!rights.mayRead(document)) {
            throw new BusinessException("document.notFound");
        }
        return document;
    }
}
