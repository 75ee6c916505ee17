package vn.congtachoi.uikit;

import com.vaadin.flow.component.UI;

/** Larger type for the whole portal, kept on this computer. The script is loaded by every page's frame. */
public final class LargeType {

    /** Address of the script, for the annotation of the frame that loads it. */
    public static final String SCRIPT = "context://components/large-type.js";

    private static final String SET = "window.congTacHoi?.largeType?.set($0)";

    private LargeType() {}

    /** Sets it in the tab in use. */
    public static void set(boolean large) {
        apply(UI.getCurrent(), large);
    }

    /** Sets what the profile says, for instance after sign-in on another computer; pages without the frame ignore it. */
    public static void apply(UI ui, boolean large) {
        ui.getPage().executeJs(SET, large);
    }
}
