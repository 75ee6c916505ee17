package vn.congtachoi.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** A link to a file that is made at the moment it is fetched, as the person who fetches it. */
public final class DownloadLink extends Anchor {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String PDF = "application/pdf";
    private static final String PNG = "image/png";
    private static final String TEXT = "text/plain; charset=utf-8";

    private DownloadLink(String textKey, String fileName, String type, Supplier<byte[]> content) {
        super(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = content.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), fileName, type, bytes.length);
                }),
                Texts.of(textKey));
        addClassName("app-download");
    }

    /**
     * @param textKey what is fetched ("Tải Excel")
     * @param fileName how the file is called on her machine
     */
    public static DownloadLink excel(String textKey, String fileName, Supplier<byte[]> content) {
        return new DownloadLink(textKey, fileName, XLSX, content);
    }

    /** @see #excel */
    public static DownloadLink pdf(String textKey, String fileName, Supplier<byte[]> content) {
        return new DownloadLink(textKey, fileName, PDF, content);
    }

    /** @see #excel */
    public static DownloadLink png(String textKey, String fileName, Supplier<byte[]> content) {
        return new DownloadLink(textKey, fileName, PNG, content);
    }

    /** @see #excel */
    public static DownloadLink word(String textKey, String fileName, Supplier<byte[]> content) {
        return new DownloadLink(textKey, fileName, DOCX, content);
    }

    /**
     * Plain text, for other programs to take in.
     *
     * @see #excel
     */
    public static DownloadLink text(String textKey, String fileName, Supplier<String> content) {
        return new DownloadLink(textKey, fileName, TEXT, () -> content.get().getBytes(StandardCharsets.UTF_8));
    }
}
