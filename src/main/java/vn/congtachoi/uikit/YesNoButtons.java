package vn.congtachoi.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A question that is answered with yes or no on two big buttons. Nothing is chosen beforehand, because no answer is not
 * "no"; pressing the chosen button again takes the answer back.
 */
public class YesNoButtons extends Composite<Div> {

    private static final AtomicLong COUNTER = new AtomicLong();

    private static final class Choice extends NativeButton implements Focusable<NativeButton> {

        Choice(String word, Runnable press) {
            super(word, event -> press.run());
            addClassName("app-yes-no__button");
        }

        void press(boolean pressed) {
            getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
        }
    }

    private final Choice yes = new Choice(Texts.of("uikit.yes"), () -> choose(true));
    private final Choice no = new Choice(Texts.of("uikit.no"), () -> choose(false));
    private final Span fault = new Span();
    private final Consumer<@Nullable Boolean> listener;
    private @Nullable Boolean value;

    /**
     * @param label the question, already looked up
     * @param listener gets each answer, and null when it was taken back
     */
    public YesNoButtons(String label, Consumer<@Nullable Boolean> listener) {
        this.listener = listener;
        Span words = new Span(label);
        words.addClassName("app-yes-no__label");
        words.setId("yes-no-" + COUNTER.incrementAndGet());
        Div buttons = new Div(yes, no);
        buttons.addClassName("app-yes-no__buttons");
        fault.addClassName("app-yes-no__fault");
        fault.getElement().setAttribute("role", "alert");
        getContent().addClassName("app-yes-no");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-labelledby", words.getId().orElseThrow());
        getContent().add(words, buttons, fault);
        show(null);
    }

    /** Puts an answer that is already stored on the buttons. */
    public void show(@Nullable Boolean answer) {
        value = answer;
        yes.press(Boolean.TRUE.equals(answer));
        no.press(Boolean.FALSE.equals(answer));
        fault.setText("");
    }

    private void choose(boolean answer) {
        boolean again = value != null && value == answer;
        show(again ? null : answer);
        listener.accept(value);
    }

    /** Says below the buttons what is wrong. */
    public void refuse(String sentence) {
        fault.setText(sentence);
    }

    /** Shows the answer to somebody who may not change it. */
    public void setReadOnly(boolean readOnly) {
        yes.setEnabled(!readOnly);
        no.setEnabled(!readOnly);
    }

    /** Puts the keyboard on the first of the two. */
    public void focus() {
        yes.focus();
    }
}
