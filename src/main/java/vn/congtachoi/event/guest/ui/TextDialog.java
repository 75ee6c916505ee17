package vn.congtachoi.event.guest.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.CopyButton;
import vn.congtachoi.uikit.Texts;

/** A text to be read and copied. */
class TextDialog extends Dialog {

    TextDialog(String titleKey, String text) {
        setHeaderTitle(Texts.of(titleKey));
        Paragraph words = new Paragraph(text);
        words.addClassName("app-guest-message");
        add(words);
        getFooter()
                .add(
                        ActionButton.quiet("events.guest.ui.close", this::close),
                        new CopyButton("events.guest.ui.copy", text));
    }
}
