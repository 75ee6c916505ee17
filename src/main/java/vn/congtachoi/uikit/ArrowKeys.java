package vn.congtachoi.uikit;

import com.vaadin.flow.component.Component;

/** Lets the arrow keys go up and down between a text field and the links below it; Enter opens a link as always. */
public final class ArrowKeys {

    private static final String SCRIPT = "context://components/arrow-keys.js";
    private static final String THROUGH = "window.congTacHoi.arrowKeys.through(this)";

    private ArrowKeys() {}

    /** @param area holds the field and its links, in the order in which the keys reach them */
    public static void through(Component area) {
        area.addAttachListener(event -> {
            event.getUI().getPage().addJavaScript(SCRIPT);
            event.getSource().getElement().executeJs(THROUGH);
        });
    }
}
