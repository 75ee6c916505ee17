package vn.congtachoi.uikit;

import com.vaadin.flow.component.UI;

/** Larger type for the whole portal, kept on this computer. The script is loaded by every page's frame. */
public final class LargeType {

    /** Address of the script, for the annotation of the frame that loads it. */
    public static final String SCRIPT = "context://components/large-type.js";

    private static final String TOGGLE = "window.congTacHoi.largeType.toggle()";
    private static final String SET = "window.congTacHoi.largeType.set($0)";

    private LargeType() {}

    public static void toggle() {
        UI.getCurrent().getPage().executeJs(TOGGLE);
    }

    /** Sets what the profile says, for instance after sign-in on another computer. */
    public static void set(boolean large) {
        UI.getCurrent().getPage().executeJs(SET, large);
    }
}
