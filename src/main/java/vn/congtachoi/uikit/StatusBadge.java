package vn.congtachoi.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/** A state as a word, with a colour and a mark of its own shape for each tone. */
public class StatusBadge extends Composite<Span> {

    /** @param word the state's Vietnamese name, already looked up */
    public StatusBadge(String word, Tone tone) {
        getContent().setText(word);
        getContent().addClassNames("app-status", "app-status--" + tone.cssName());
    }

    /** What it says. */
    public String word() {
        return getContent().getText();
    }
}
