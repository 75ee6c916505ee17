package vn.congtachoi.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** A link to a file that is made at the moment it is fetched. */
public class DownloadLink extends Anchor {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String PDF = "application/pdf";

    /**
     * @param textKey what is fetched ("Tải Excel")
     * @param fileName how the file is called on her machine
     * @param content asked for when the link is followed, as the person who follows it
     */
    public DownloadLink(String textKey, String fileName, String type, Supplier<byte[]> content) {
        super(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = content.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), fileName, type, bytes.length);
                }),
                Texts.of(textKey));
        addClassName("app-download");
    }
}
