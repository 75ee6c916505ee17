package vn.congtachoi.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValue.ValueChangeEvent;
import com.vaadin.flow.component.UI;

/**
 * Mirrors what is typed in a text field in the browser's store until the server has it, and offers it back after a
 * reload: when the network or the server goes away, the last words never arrive by themselves.
 */
public final class UnsentText {

    private static final String SCRIPT = "context://components/unsent-text.js";
    private static final String WATCH = "window.congTacHoi.unsentText.watch(this, $0)";
    private static final String CONFIRM = "window.congTacHoi.unsentText.confirm(this, $0)";

    private static final String SAVED = "window.congTacHoi?.unsentText?.saved($0)";

    private UnsentText() {}

    /**
     * Watches a text field or text area.
     *
     * @param key names account, form, record and field, so that nobody is offered another's words
     */
    public static <C extends Component & HasValue<? extends ValueChangeEvent<String>, String>> void watch(
            C field, String key) {
        keep(field, key);
        field.addValueChangeListener(event -> forget(field));
    }

    /** Watches a field of a page that has no draft: what is typed is kept until it is {@link #forget forgotten}. */
    public static <C extends Component & HasValue<? extends ValueChangeEvent<String>, String>> void keep(
            C field, String key) {
        field.addAttachListener(event -> start(event, key));
    }

    /** Drops what the browser keeps, when it is what stands in the field: it is saved. */
    public static <C extends Component & HasValue<? extends ValueChangeEvent<String>, String>> void forget(C field) {
        field.getElement().executeJs(CONFIRM, field.getValue());
    }

    /**
     * Drops what the browser keeps of all fields of a saved form, also when the form has left the page by then.
     *
     * @param form what the keys of its fields begin with, without the dot
     */
    static void saved(String form) {
        UI.getCurrent().getPage().executeJs(SAVED, form);
    }

    private static void start(AttachEvent event, String key) {
        event.getUI().getPage().addJavaScript(SCRIPT);
        event.getSource().getElement().executeJs(WATCH, key);
    }
}
