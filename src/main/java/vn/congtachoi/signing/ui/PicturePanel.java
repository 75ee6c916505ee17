package vn.congtachoi.signing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import vn.congtachoi.signing.KeyOwner;
import vn.congtachoi.signing.SigningKeys;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.FileReceiver;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** The picture that is shown where somebody signs or seals, as it will look on paper. */
class PicturePanel extends Composite<Div> {

    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private final SigningKeys keys;
    private final KeyOwner owner;
    private final Div preview = new Div();

    PicturePanel(SigningKeys keys, KeyOwner owner) {
        this.keys = keys;
        this.owner = owner;
        preview.addClassName("app-signing-preview");
        getContent().addClassName("app-signing-steps");
        getContent()
                .add(
                        preview,
                        new FileReceiver(
                                "signing.picture.choose",
                                AppIcon.CAMERA,
                                MOST_BYTES,
                                this::chosen,
                                ".png",
                                ".jpg",
                                ".jpeg"));
        show();
    }

    void chosen(String name, byte[] bytes) {
        keys.keepPicture(owner, bytes);
        Toast.success("signing.picture.kept");
        show();
    }

    private void show() {
        preview.removeAll();
        Optional<byte[]> picture = keys.picture(owner);
        if (picture.isEmpty()) {
            preview.add(new Paragraph(Texts.of("signing.picture.none")));
            return;
        }
        byte[] png = picture.get();
        preview.add(
                new Image(
                        DownloadHandler.fromInputStream(event -> new DownloadResponse(
                                new ByteArrayInputStream(png), "chu-ky.png", "image/png", png.length)),
                        Texts.of(owner.isUnit() ? "signing.picture.seal" : "signing.picture.hand")),
                ActionButton.quiet("signing.picture.drop", () -> {
                    keys.dropPicture(owner);
                    Toast.success("signing.picture.dropped");
                    show();
                }));
    }
}
