package vn.congtachoi.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** A paper beside its data: shown in the page where the browser can, and always with a link to download it. */
public class PdfPreview extends Composite<Div> {

    private static final String PDF = "application/pdf";

    /** @param pdf called at each request, without the session's lock; checks the right to read by itself */
    public PdfPreview(String fileName, Supplier<byte[]> pdf) {
        getContent().addClassName("app-pdf");
        IFrame frame = new IFrame(handler(fileName, pdf).inline());
        frame.setTitle(Texts.of("uikit.pdf.title", fileName));
        Anchor download = new Anchor(handler(fileName, pdf), Texts.of("uikit.pdf.download", fileName));
        getContent().add(frame, download);
    }

    private static InputStreamDownloadHandler handler(String fileName, Supplier<byte[]> pdf) {
        return DownloadHandler.fromInputStream(event -> {
            byte[] bytes = pdf.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), fileName, PDF, bytes.length);
        });
    }
}
