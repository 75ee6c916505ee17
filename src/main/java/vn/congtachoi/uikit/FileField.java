package vn.congtachoi.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.Sha256;

/**
 * One file beside a form, or as many as she chooses ({@link #many}): chosen, or photographed on a phone. A large photo is made smaller before it is sent. It is
 * stored as soon as it has arrived; a refusal is said below the button and nothing else of the form is touched. When
 * the network is cut the file stays in the list and is sent again.
 */
@JavaScript("context://components/file-upload.js")
public class FileField extends Composite<Div> {

    /** Photos and scans of paper. A phone offers its camera for these. */
    public static final List<String> PHOTO_OR_SCAN = List.of("image/jpeg", "image/png", "application/pdf");

    private static final int MAX_MEGABYTES = 20;
    private static final String WATCH = "window.congTacHoi.fileUpload.watch(this, $0, $1)";

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
    private boolean keepsOriginal;
    private boolean many;

    /** Of what was stored here; only when many are taken. */
    private final Set<String> stored = new HashSet<>();

    /**
     * @param buttonKey the verb on the button
     * @param takeBack called when she drops the file again
     */
    public FileField(String buttonKey, AppIcon icon, List<String> accepted, Storing storing, Consumer<UUID> takeBack) {
        this.storing = storing;
        this.takeBack = takeBack;
        upload = new Upload(this::receive);
        // Counted in the browser only: the server may not have noticed yet that what is sent again was cut.
        upload.getElement().setAttribute("max-files", "1");
        upload.setMaxFileSize(MAX_MEGABYTES * 1024 * 1024);
        upload.setAcceptedMimeTypes(accepted.toArray(String[]::new));
        upload.setDropAllowed(false);
        upload.setUploadButton(new Button(Texts.of(buttonKey), icon.create(), event -> fault.setText("")));
        upload.setI18n(words());
        upload.addFileRejectedListener(event -> refuse(event.getErrorMessage()));
        upload.addAttachListener(event ->
                upload.getElement().executeJs(WATCH, keepsOriginal ? "" : Texts.of("uikit.file.scaling"), many));
        fault.addClassName("app-file__fault");
        fault.getElement().setAttribute("role", "alert");
        shown.addClassName("app-file__shown");
        getContent().addClassName("app-file");
        getContent().add(upload, shown, fault);
        show();
    }

    /** A field that takes several files, also at once; the page itself shows what is stored. */
    public static FileField many(String buttonKey, AppIcon icon, List<String> accepted, Storing storing) {
        FileField field = new FileField(buttonKey, icon, accepted, storing, dropped -> {});
        field.many = true;
        field.upload.getElement().removeAttribute("max-files");
        return field;
    }

    /** Photos are sent as they are: every line of a signed paper must stay readable. */
    public FileField keepOriginal() {
        keepsOriginal = true;
        return this;
    }

    private static UploadI18N words() {
        UploadI18N words = VnI18n.upload();
        words.getError()
                .setFileIsTooBig(Texts.of("uikit.file.too-big", MAX_MEGABYTES))
                .setIncorrectFileType(Texts.of("uikit.file.type"))
                .setTooManyFiles(Texts.of("uikit.file.one"));
        words.getUploading()
                .getStatus()
                .setConnecting(Texts.of("uikit.file.connecting"))
                .setStalled(Texts.of("uikit.file.stalled"))
                .setProcessing(Texts.of("uikit.file.processing"));
        words.getUploading()
                .getError()
                .setServerUnavailable(Texts.of("uikit.file.cut"))
                .setUnexpectedServerError(Texts.of("uikit.file.failed"))
                .setForbidden(Texts.of("uikit.file.forbidden"))
                .setFileTooLarge(Texts.of("uikit.file.too-big", MAX_MEGABYTES));
        return words;
    }

    private void receive(UploadEvent event) throws IOException {
        InputStream bytes = event.getInputStream();
        Path file = Files.createTempFile("received", null);
        copy(bytes, file);
        try {
            Future<Void> unused = event.getUI().access(() -> arrived(event.getFileName(), file));
        } catch (RuntimeException leftThePage) {
            Files.deleteIfExists(file);
            throw leftThePage;
        }
    }

    /** Writes a file whole; of one that was cut nothing stays. */
    static void copy(InputStream from, Path file) throws IOException {
        boolean isWhole = false;
        try (from) {
            Files.copy(from, file, StandardCopyOption.REPLACE_EXISTING);
            isWhole = true;
        } finally {
            if (!isWhole) {
                Files.deleteIfExists(file);
            }
        }
    }

    private void arrived(String name, Path file) {
        try {
            try {
                take(name, file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The received file could not be read", e);
        }
    }

    /**
     * Stores what has arrived and shows it, or says why it was refused. The same file again is one whose first answer
     * was lost when the network was cut.
     */
    void take(String name, Path file) throws IOException {
        if (many) {
            takeOneOfMany(name, file);
        } else if (kept == null) {
            fault.setText("");
            kept = store(name, file).orElse(null);
            upload.clearFileList();
            show();
        }
    }

    /** The list in the browser is left alone: others of it may be on their way. */
    private void takeOneOfMany(String name, Path file) throws IOException {
        String fingerprint = Sha256.of(file);
        if (stored.add(fingerprint) && store(name, file).isEmpty()) {
            stored.remove(fingerprint);
        }
    }

    private Optional<Kept> store(String name, Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return Optional.of(storing.store(name, bytes));
        } catch (BusinessException refusal) {
            refuse(Texts.of(refusal));
            return Optional.empty();
        }
    }

    private void refuse(String sentence) {
        String before = fault.getText();
        boolean adds = many && !before.isEmpty() && !before.contains(sentence);
        fault.setText(adds ? before + " " + sentence : sentence);
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

    /** Why something was refused; empty while nothing was. */
    String fault() {
        return fault.getText();
    }

    /** The stored file, or empty. */
    public Optional<UUID> value() {
        return Optional.ofNullable(kept).map(Kept::id);
    }
}
