package vn.congtachoi.uikit;

import com.vaadin.flow.component.html.Paragraph;

/** A sentence about what was refused, which is also said aloud. */
public class FaultLine extends Paragraph {

    /** Says nothing yet and is not seen. */
    public FaultLine() {
        addClassName("app-fault");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** @param sentence already looked up */
    public FaultLine(String sentence) {
        this();
        say(sentence);
    }

    /** @param sentence already looked up */
    public final void say(String sentence) {
        setText(sentence);
        setVisible(true);
    }
}
