package vn.congtachoi.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import vn.congtachoi.kernel.TypedText;

/**
 * A text area that is one piece of a longer text. It grows with its words and sends them after a pause; keys that are
 * about the whole text are heard as {@link Act}s, with the selection they were pressed at. Arrow keys lead to the
 * neighbours within the nearest element that {@link #frame} marked.
 */
@Tag("vaadin-text-area")
@JavaScript("context://components/writing-area.js")
public class WritingArea extends TextArea {

    /** What Enter and Backspace do. */
    public enum Manner {
        /** Enter ends the piece (Shift+Enter breaks the line), Backspace at its start joins it to the one before. */
        PIECES,
        /** Enter breaks the line, as in a cell of a table. */
        CELLS
    }

    /** What the person wants with the text at her selection. */
    public enum Act {
        SPLIT,
        JOIN,
        BOLD,
        ITALIC,
        FIGURE,
        PASTE,
        /** A clipboard that was not even sent. */
        TOO_LARGE
    }

    /** An act, after all words that were typed before it have arrived. */
    @DomEvent("writing-act")
    public static class ActEvent extends ComponentEvent<WritingArea> {

        private final Act act;
        private final int from;
        private final int to;
        private final String html;
        private final String plain;

        /** Of the browser; places are characters of the value. */
        public ActEvent(
                WritingArea source,
                boolean fromClient,
                @EventData("event.detail.act") String act,
                @EventData("event.detail.from") int from,
                @EventData("event.detail.to") int to,
                @EventData("event.detail.html") String html,
                @EventData("event.detail.plain") String plain) {
            super(source, fromClient);
            this.act = Act.valueOf(act);
            this.from = from;
            this.to = to;
            this.html = html;
            this.plain = plain;
        }

        public Act act() {
            return act;
        }

        /** Beginning of the selection. */
        public int from() {
            return from;
        }

        /** End of the selection; the same as its beginning when nothing is selected. */
        public int to() {
            return to;
        }

        /** What was pasted, in its formatted form. */
        public String html() {
            return html;
        }

        /** What was pasted, in its plain form. */
        public String plain() {
            return plain;
        }
    }

    private static final int TYPING_PAUSE_MS = 800;
    private static final String WATCH = "window.congTacHoi.writingArea.watch(this, $0)";
    private static final String ASK = "window.congTacHoi.writingArea.ask(this, $0)";
    private static final String FOCUS = "window.congTacHoi.writingArea.focusAt(this, $0)";
    private static final String KEEP_FOCUS = "window.congTacHoi.writingArea.keepFocus(this)";
    private static final String FRAME = "data-writing";

    /** @param maxLength what a piece holds; longer text stays in the area and is said to be too long */
    public WritingArea(Manner manner, int maxLength) {
        TextLimit.set(this, typed -> TypedText.linesFault(typed, maxLength));
        setMinRows(1);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(TYPING_PAUSE_MS);
        String name = manner.name().toLowerCase(Locale.ROOT);
        addAttachListener(event -> getElement().executeJs(WATCH, name));
        addListener(ActEvent.class, this::follow);
    }

    /** The browser has already taken away what stands behind the place of the split. */
    private void follow(ActEvent event) {
        if (event.act() == Act.SPLIT) {
            setModelValue(
                    getValue()
                            .substring(0, Math.clamp(event.from(), 0, getValue().length())),
                    false);
        }
    }

    /** Hears what the person wants; of a split area the value is already what stays in it. */
    public void onAct(ComponentEventListener<ActEvent> listener) {
        addListener(ActEvent.class, listener);
    }

    /** Has an act come back with the present selection, for a button outside the area. */
    public void ask(Act act) {
        getElement().executeJs(ASK, act.name());
    }

    /** Puts the caret before a character. */
    public void focusAt(int place) {
        getElement().executeJs(FOCUS, place);
    }

    /** Marks the element whose areas are one text. */
    public static void frame(Component text) {
        text.getElement().setAttribute(FRAME, "");
    }

    /** Pressing the buttons of a bar does not take the caret out of the text. */
    public static void keepFocus(Component bar) {
        bar.addAttachListener(event -> bar.getElement().executeJs(KEEP_FOCUS));
    }
}
