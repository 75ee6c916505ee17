package vn.congtachoi.uikit;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;

/**
 * Copies a text, for instance a message for Zalo. Where the browser forbids it (no HTTPS) the text is shown selected,
 * ready for Ctrl+C.
 */
@Tag("vaadin-button")
@JavaScript("context://components/copy-text.js")
public class CopyButton extends Button {

    private static final String OFFER = "window.congTacHoi.copyText.offer(this, $0)";

    private String text;

    /** @param text what is copied */
    public CopyButton(String labelKey, String text) {
        super(Texts.of(labelKey), AppIcon.COPY.create());
        this.text = text;
        addAttachListener(event -> offer());
    }

    /** What will be copied from now on. */
    public void setCopied(String newText) {
        text = newText;
        offer();
    }

    /** The browser copies by itself on the click: a detour over the server would lose the permission to. */
    private void offer() {
        getElement().executeJs(OFFER, text);
    }
}
