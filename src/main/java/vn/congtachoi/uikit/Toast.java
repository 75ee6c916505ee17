package vn.congtachoi.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** A short message at the foot of the screen. Success goes by itself; an error stays until it is closed. */
public final class Toast {

    private static final int SUCCESS_MS = 4000;
    private static final int UNDO_MS = 8000;
    private static final int STAYS = 0;

    private Toast() {}

    /** Says that something was done; gone after four seconds. */
    public static void success(String key, Object... args) {
        show(AppIcon.CIRCLE_CHECK, "success", Texts.of(key, args), SUCCESS_MS);
    }

    /** Says that something was done and offers to take it back for eight seconds. */
    public static void undo(String key, Runnable undo, Object... args) {
        Notification toast = show(AppIcon.CIRCLE_CHECK, "success", Texts.of(key, args), UNDO_MS);
        append(toast, ActionButton.quiet("uikit.toast.undo", () -> {
            toast.close();
            undo.run();
        }));
    }

    /** Says what went wrong, in an already translated sentence, and stays until it is closed. */
    public static void error(String sentence) {
        Notification toast = show(AppIcon.CIRCLE_ALERT, "error", sentence, STAYS);
        toast.setAssertive(true);
        append(toast, ActionButton.icon(AppIcon.X, "uikit.toast.close", toast::close));
    }

    private static Notification show(AppIcon icon, String kind, String text, int duration) {
        Span words = new Span(text);
        words.addClassName("app-toast__words");
        Div content = new Div(icon.create(), words);
        content.addClassNames("app-toast", "app-toast--" + kind);
        Notification toast = new Notification();
        toast.add(content);
        toast.setDuration(duration);
        toast.setPosition(Notification.Position.BOTTOM_END);
        if (duration == STAYS) {
            toast.addThemeVariants(NotificationVariant.ERROR);
        }
        toast.open();
        return toast;
    }

    private static void append(Notification toast, Component action) {
        toast.getChildren().findFirst().ifPresent(content -> content.getElement()
                .appendChild(action.getElement()));
    }
}
