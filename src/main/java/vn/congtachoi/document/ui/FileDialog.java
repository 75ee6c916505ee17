package vn.congtachoi.document.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.Consumer;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.Texts;

/** Takes one PDF: a scan, or a file that was signed with another tool. A refusal is said and nothing is kept. */
class FileDialog extends Dialog {

    private static final int MEGABYTES = 20;
    private static final int MAX_BYTES = MEGABYTES * 1024 * 1024;

    private final Span fault = new Span();

    /**
     * @param title already looked up
     * @param text what to bring, already looked up
     * @param take gets the bytes, and refuses with a sentence
     */
    FileDialog(String title, String text, Consumer<byte[]> take) {
        setHeaderTitle(title);
        fault.addClassName("app-file__fault");
        fault.getElement().setAttribute("role", "alert");
        Upload[] upload = new Upload[1];
        upload[0] = new Upload(UploadHandler.inMemory((metadata, bytes) -> {
            try {
                take.accept(bytes);
                close();
            } catch (BusinessException refusal) {
                fault.setText(Texts.of(refusal));
                upload[0].clearFileList();
            }
        }));
        upload[0].setMaxFiles(1);
        upload[0].setMaxFileSize(MAX_BYTES);
        upload[0].setAcceptedMimeTypes("application/pdf");
        upload[0].setUploadButton(new com.vaadin.flow.component.button.Button(Texts.of("document.ui.file.choose")));
        upload[0].addFileRejectedListener(event -> fault.setText(Texts.of("document.ui.file.rejected", MEGABYTES)));
        Div body = new Div(new Paragraph(text), upload[0], fault);
        body.addClassName("app-submit__content");
        add(body);
        getFooter().add(ActionButton.quiet("uikit.confirm.cancel", this::close));
    }
}
