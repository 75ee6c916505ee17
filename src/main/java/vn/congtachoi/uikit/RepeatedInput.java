package vn.congtachoi.uikit;

import com.vaadin.flow.component.UI;

/** Sees to it that what is typed in a text field is sent before the button that is pressed right after it. */
public final class RepeatedInput {

    private static final String SCRIPT = "context://components/repeated-input.js";

    private RepeatedInput() {}

    /** To be called once for each page of the browser. */
    public static void prepare(UI ui) {
        ui.getPage().addJavaScript(SCRIPT);
    }
}
