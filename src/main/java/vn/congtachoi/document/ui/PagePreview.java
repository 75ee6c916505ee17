package vn.congtachoi.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import java.util.function.Supplier;
import vn.congtachoi.document.DocumentDetail;
import vn.congtachoi.document.DocumentPreviews;
import vn.congtachoi.uikit.DownloadLink;
import vn.congtachoi.uikit.Texts;

/** The real pages of a paper, as pictures; a picture is made when it comes into sight. */
class PagePreview extends Composite<Div> {

    private final DocumentPreviews previews;
    private final UUID document;
    private final Div pages = new Div();
    private final Paragraph count = new Paragraph();

    PagePreview(DocumentPreviews previews, DocumentDetail detail) {
        this.previews = previews;
        this.document = detail.id();
        pages.addClassName("app-preview__pages");
        // Pictures cannot be focused: the keyboard scrolls the box itself.
        pages.getElement().setAttribute("tabindex", "0");
        pages.getElement().setAttribute("role", "group");
        pages.getElement().setAttribute("aria-label", Texts.of("document.ui.preview.title"));
        count.addClassName("app-preview__count");
        Div downloads = new Div(
                DownloadLink.pdf("document.ui.preview.download", SafeName.pdf(detail), () -> previews.pdf(document)),
                DownloadLink.word("document.ui.preview.word", SafeName.word(detail), () -> previews.word(document)));
        downloads.addClassName("app-row");
        Div head = new Div(count, downloads);
        head.addClassName("app-preview__head");
        getContent().addClassName("app-preview");
        getContent().add(head, pages);
    }

    /** Shows the paper as it is now. */
    void refresh() {
        DocumentPreviews.Preview preview = previews.open(document);
        count.setText(Texts.of("document.ui.preview.count", preview.pages()));
        pages.removeAll();
        for (int page = 1; page <= preview.pages(); page++) {
            pages.add(picture(preview.token(), page));
        }
    }

    private Image picture(UUID token, int page) {
        Supplier<byte[]> png = () -> previews.png(document, token, page);
        Image image = new Image(
                DownloadHandler.fromInputStream(event -> {
                            byte[] bytes = png.get();
                            return new DownloadResponse(
                                    new ByteArrayInputStream(bytes), "trang.png", "image/png", bytes.length);
                        })
                        .inline(),
                Texts.of("document.ui.preview.page", page));
        image.addClassName("app-preview__page");
        image.getElement().setAttribute("loading", "lazy");
        return image;
    }
}
