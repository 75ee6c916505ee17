package vn.congtachoi.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.BusinessException;

/**
 * One file beside a form: chosen, or photographed on a phone. It is stored as soon as it has arrived; a refusal is said
 * below the button and nothing else of the form is touched.
 */
public class FileField extends Composite<Div> {

    /** Photos and scans of paper. A phone offers its camera for these. */
    public static final List<String> PHOTO_OR_SCAN = List.of("image/jpeg", "image/png", "application/pdf");

    private static final int MAX_MEGABYTES = 20;

    /**
     * A stored file.
     *
     * @param path address that serves it, without the leading slash
     */
    public record Kept(UUID id, String name, String path) {}

    /** Stores the bytes, or refuses them with a sentence. */
    @FunctionalInterface
    public interface Storing {
        Kept store(String name, InputStream bytes);
    }

    private final Storing storing;
    private final Consumer<UUID> takeBack;
    private final Upload upload;
    private final Div shown = new Div();
    private final Span fault = new Span();
    private @Nullable Kept kept;

    /**
     * @param buttonKey the verb on the button
     * @param takeBack called when she drops the file again
     */
    public FileField(String buttonKey, AppIcon icon, List<String> accepted, Storing storing, Consumer<UUID> takeBack) {
        this.storing = storing;
        this.takeBack = takeBack;
        upload = new Upload(UploadHandler.toTempFile((metadata, file) -> arrived(metadata.fileName(), file)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MAX_MEGABYTES * 1024 * 1024);
        upload.setAcceptedMimeTypes(accepted.toArray(String[]::new));
        upload.setDropAllowed(false);
        upload.setUploadButton(new Button(Texts.of(buttonKey), icon.create()));
        upload.setI18n(words());
        upload.addFileRejectedListener(event -> refuse(event.getErrorMessage()));
        fault.addClassName("app-file__fault");
        fault.getElement().setAttribute("role", "alert");
        shown.addClassName("app-file__shown");
        getContent().addClassName("app-file");
        getContent().add(upload, shown, fault);
        show();
    }

    private static UploadI18N words() {
        UploadI18N.Error error = new UploadI18N.Error();
        error.setFileIsTooBig(Texts.of("uikit.file.too-big", MAX_MEGABYTES));
        error.setIncorrectFileType(Texts.of("uikit.file.type"));
        error.setTooManyFiles(Texts.of("uikit.file.one"));
        UploadI18N.Uploading.Status status = new UploadI18N.Uploading.Status();
        status.setConnecting(Texts.of("uikit.file.connecting"));
        status.setStalled(Texts.of("uikit.file.stalled"));
        status.setProcessing(Texts.of("uikit.file.processing"));
        status.setHeld(Texts.of("uikit.file.held"));
        UploadI18N.Uploading.Error failed = new UploadI18N.Uploading.Error();
        failed.setServerUnavailable(Texts.of("uikit.file.failed"));
        failed.setUnexpectedServerError(Texts.of("uikit.file.failed"));
        failed.setForbidden(Texts.of("uikit.file.failed"));
        failed.setFileTooLarge(Texts.of("uikit.file.too-big", MAX_MEGABYTES));
        UploadI18N.Uploading uploading = new UploadI18N.Uploading();
        uploading.setStatus(status);
        uploading.setError(failed);
        UploadI18N words = new UploadI18N();
        words.setError(error);
        words.setUploading(uploading);
        return words;
    }

    private void arrived(String name, File file) {
        try {
            try (InputStream bytes = Files.newInputStream(file.toPath())) {
                take(name, bytes);
            } finally {
                Files.deleteIfExists(file.toPath());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The received file could not be read", e);
        }
    }

    /** Stores what has arrived and shows it, or says why it was refused. */
    void take(String name, InputStream bytes) {
        fault.setText("");
        try {
            kept = storing.store(name, bytes);
        } catch (BusinessException refusal) {
            refuse(Texts.of(refusal));
        }
        upload.clearFileList();
        show();
    }

    private void refuse(String sentence) {
        fault.setText(sentence);
    }

    private void show() {
        shown.removeAll();
        Kept file = kept;
        upload.setVisible(file == null);
        if (file != null) {
            Anchor link = new Anchor(file.path(), file.name(), AnchorTarget.BLANK);
            link.setRouterIgnore(true);
            shown.add(link, ActionButton.quiet("uikit.file.drop", () -> {
                takeBack.accept(file.id());
                kept = null;
                show();
            }));
        }
    }

    /** The stored file, or empty. */
    public Optional<UUID> value() {
        return Optional.ofNullable(kept).map(Kept::id);
    }
}
