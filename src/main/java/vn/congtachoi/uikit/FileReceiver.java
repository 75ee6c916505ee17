package vn.congtachoi.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import vn.congtachoi.kernel.BusinessException;

/** A button that takes one small file and hands it on at once; what is refused is said below it and nothing is kept. */
public class FileReceiver extends Composite<Div> {

    /** Uses the bytes, or refuses them with a {@link BusinessException}. */
    @FunctionalInterface
    public interface Receiving {
        void take(String name, byte[] bytes);
    }

    private final Receiving receiving;
    private final Span fault = new Span();

    /**
     * @param buttonKey the verb on the button
     * @param maxBytes a longer file is refused by the browser
     * @param extensions with the dot (".cer")
     */
    public FileReceiver(String buttonKey, AppIcon icon, int maxBytes, Receiving receiving, String... extensions) {
        this.receiving = receiving;
        Upload upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory((file, bytes) -> {
            take(file.fileName(), bytes);
            // Only what has arrived leaves the list: what was cut stays there to be sent again.
            upload.clearFileList();
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(maxBytes);
        upload.setAcceptedFileExtensions(extensions);
        upload.setDropAllowed(false);
        upload.setI18n(VnI18n.upload());
        upload.setUploadButton(new Button(Texts.of(buttonKey), icon.create()));
        upload.addFileRejectedListener(event -> fault.setText(event.getErrorMessage()));
        fault.addClassName("app-file__fault");
        fault.getElement().setAttribute("role", "alert");
        getContent().addClassName("app-file");
        getContent().add(upload, fault);
    }

    /** Hands on what has arrived, or says why it was refused. */
    public void take(String name, byte[] bytes) {
        fault.setText("");
        try {
            receiving.take(name, bytes);
        } catch (BusinessException refusal) {
            fault.setText(Texts.of(refusal));
        }
    }
}
