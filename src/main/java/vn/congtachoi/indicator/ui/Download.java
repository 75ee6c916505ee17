package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import vn.congtachoi.uikit.Texts;

/** Links to files that are made when they are fetched; the right to read was asked when the page was opened. */
final class Download {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PDF = "application/pdf";

    private Download() {}

    static Anchor excel(String key, String name, Supplier<byte[]> content) {
        return link(key, name, XLSX, content);
    }

    static Anchor pdf(String key, String name, Supplier<byte[]> content) {
        return link(key, name, PDF, content);
    }

    private static Anchor link(String key, String name, String type, Supplier<byte[]> content) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = content.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
                }),
                Texts.of(key));
        link.addClassName("app-download");
        return link;
    }
}
