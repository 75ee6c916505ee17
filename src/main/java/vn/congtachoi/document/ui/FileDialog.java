package vn.congtachoi.document.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.FileReceiver;

/** Takes one PDF: a scan, or a file that was signed with another tool. A refusal is said and nothing is kept. */
class FileDialog extends Dialog {

    /** What a paper's file may have at most. */
    static final int MAX_BYTES = 20 * 1024 * 1024;

    /**
     * @param title already looked up
     * @param text what to bring, already looked up
     * @param take gets the bytes, and refuses with a sentence
     */
    FileDialog(String title, String text, Consumer<byte[]> take) {
        setHeaderTitle(title);
        FileReceiver receiver = new FileReceiver(
                "document.ui.file.choose",
                AppIcon.PAPERCLIP,
                MAX_BYTES,
                (name, bytes) -> {
                    take.accept(bytes);
                    close();
                },
                ".pdf");
        Div body = new Div(new Paragraph(text), receiver);
        body.addClassName("app-submit__content");
        add(body);
        getFooter().add(ActionButton.quiet("uikit.confirm.cancel", this::close));
    }
}
