package vn.congtachoi.shell;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/** The frame around the pages of a tab: it is drawn anew when what she may do changes while the tab stays open. */
public final class Frame {

    private Frame() {}

    /** Draws header and navigation of this tab anew; the page in it stays. */
    public static void refresh(UI ui) {
        ComponentUtil.fireEvent(ui, new Changed(ui));
    }

    static Registration onRefresh(UI ui, Runnable draw) {
        return ComponentUtil.addListener(ui, Changed.class, changed -> draw.run());
    }

    private static final class Changed extends ComponentEvent<UI> {

        Changed(UI source) {
            super(source, false);
        }
    }
}
