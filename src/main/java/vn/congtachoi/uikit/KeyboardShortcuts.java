package vn.congtachoi.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;

/**
 * The few shortcuts of the portal. Others would disturb Telex and VNI typing, which use single letters and
 * combinations with Alt and Ctrl+Shift.
 */
public final class KeyboardShortcuts {

    private KeyboardShortcuts() {}

    /** Ctrl+S inside the scope presses the button. */
    public static void save(Button button, Component scope) {
        button.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL).listenOn(scope);
    }

    /** Ctrl+Enter inside the scope presses the button. */
    public static void submit(Button button, Component scope) {
        button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(scope);
    }

    /** Enter inside the scope presses the button, as it does at a door; what is being typed is sent first. */
    public static void enter(Button button, Component scope) {
        button.addClickShortcut(Key.ENTER).resetFocusOnActiveElement().listenOn(scope);
    }

    /** Ctrl+K anywhere presses the button that opens the search. */
    public static void search(Button button) {
        button.addClickShortcut(Key.KEY_K, KeyModifier.CONTROL);
    }
}
