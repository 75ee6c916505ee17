package vn.congtachoi.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import vn.congtachoi.kernel.Decision;

/**
 * A button that is a verb. It is closed from the click until the action has ended, so that a double click acts once,
 * and it opens again when the action fails.
 */
public class ActionButton extends Button {

    private boolean offered = true;

    /** @param text the verb, already looked up */
    public ActionButton(String text, Runnable action) {
        super(text);
        setDisableOnClick(true);
        addClickListener(event -> {
            try {
                action.run();
            } finally {
                setEnabled(offered);
            }
        });
    }

    /** The one main action of a screen or dialog. */
    public static ActionButton primary(String key, Runnable action) {
        ActionButton button = new ActionButton(Texts.of(key), action);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** An act beside the primary one. */
    public static ActionButton secondary(String key, Runnable action) {
        return new ActionButton(Texts.of(key), action);
    }

    /** An action of little weight: words without a box. */
    public static ActionButton quiet(String key, Runnable action) {
        ActionButton button = new ActionButton(Texts.of(key), action);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** Takes something away; asked again by {@link ConfirmStep}. */
    public static ActionButton danger(String key, Runnable action) {
        ActionButton button = new ActionButton(Texts.of(key), action);
        button.addThemeVariants(ButtonVariant.ERROR);
        return button;
    }

    /** Only a picture; the words are read aloud and shown as a hint. */
    public static ActionButton icon(AppIcon icon, String key, Runnable action) {
        ActionButton button = new ActionButton("", action).with(icon);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(Texts.of(key));
        button.setTooltipText(Texts.of(key));
        return button;
    }

    /** Puts a picture before the verb. */
    public ActionButton with(AppIcon icon) {
        setIcon(icon.create());
        return this;
    }

    /** Opens or closes the button by a decision; a closed one says why when pointed at. */
    public ActionButton offer(Decision decision) {
        offered = decision.allowed();
        setEnabled(offered);
        setTooltipText(Texts.of(decision));
        return this;
    }
}
