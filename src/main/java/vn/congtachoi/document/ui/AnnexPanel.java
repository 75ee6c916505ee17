package vn.congtachoi.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.congtachoi.document.AnnexForm;
import vn.congtachoi.document.text.DocumentText;
import vn.congtachoi.document.ui.text.TextEditor;
import vn.congtachoi.document.ui.text.TextFrame;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Texts;

/** One phụ lục: its title, the way its page lies, and its text. */
class AnnexPanel extends Composite<Details> {

    /**
     * What the list is told, and what can be done with the whole annex; each is given the annex itself.
     *
     * @param moved hears of the block that has the caret, and with empty that neither block nor title has it any more
     */
    record Acts(
            Runnable changed,
            Consumer<Optional<UUID>> moved,
            Consumer<AnnexPanel> up,
            Consumer<AnnexPanel> down,
            Consumer<AnnexPanel> remove) {}

    private static final int TITLE_LENGTH = 300;

    private final TextField title = Fields.text("document.ui.annex.name", TITLE_LENGTH);
    private final Checkbox landscape = Fields.check("document.ui.annex.landscape");
    private final TextEditor editor;
    private final ActionButton up;
    private final ActionButton down;
    private DocumentText text;
    private boolean inTitle;
    private boolean taking;

    AnnexPanel(AnnexForm form, TextFrame frame, boolean mayEdit, Acts acts) {
        text = form.text();
        editor = new TextEditor(frame);
        up = ActionButton.icon(
                AppIcon.CHEVRON_UP, "document.ui.annex.up", () -> acts.up().accept(this));
        down = ActionButton.icon(AppIcon.CHEVRON_DOWN, "document.ui.annex.down", () -> acts.down()
                .accept(this));
        title.setValue(form.title());
        landscape.setValue(form.landscape());
        editor.setValue(form.text());
        title.setReadOnly(!mayEdit);
        landscape.setReadOnly(!mayEdit);
        editor.setReadOnly(!mayEdit);

        title.addValueChangeListener(event -> {
            name();
            tell(acts);
        });
        title.addFocusListener(event -> inTitle = true);
        title.addBlurListener(event -> {
            inTitle = false;
            acts.moved().accept(Optional.empty());
        });
        landscape.addValueChangeListener(event -> tell(acts));
        editor.onCaret(acts.moved());
        editor.addValueChangeListener(event -> {
            text = event.getValue();
            if (event.isFromClient()) {
                acts.changed().run();
            }
        });

        Div head = new Div(title, landscape);
        head.addClassName("app-annex__head");
        Div body = new Div(head, editor);
        body.addClassName("app-annex");
        if (mayEdit) {
            Div row = new Div(
                    up,
                    down,
                    ActionButton.quiet("document.ui.annex.remove", () -> acts.remove()
                                    .accept(this))
                            .with(AppIcon.TRASH_2));
            row.addClassName("app-row");
            body.add(row);
        }
        getContent().add(body);
        name();
    }

    private void tell(Acts acts) {
        if (!taking) {
            acts.changed().run();
        }
    }

    /** Shows what others wrote, but for what she is in. */
    void take(AnnexForm form) {
        taking = true;
        if (!inTitle) {
            title.setValue(form.title());
        }
        landscape.setValue(form.landscape());
        taking = false;
        text = editor.take(form.text());
    }

    /** Whether she is in it. */
    boolean isBusy() {
        return inTitle || editor.hasCaret();
    }

    private void name() {
        getContent()
                .setSummaryText(
                        title.getValue().isBlank()
                                ? Texts.of("document.ui.annex.unnamed")
                                : Texts.of("document.ui.annex.named", title.getValue()));
    }

    /** What stands in the fields. */
    AnnexForm value() {
        return new AnnexForm(title.getValue(), landscape.getValue(), text);
    }

    /** Whether something would be lost without it. */
    boolean isEmpty() {
        return title.getValue().isBlank() && text.isEmpty();
    }

    /** What it is called in questions. */
    String words() {
        return getContent().getSummaryText();
    }

    /** Opens it for writing. */
    void begin() {
        getContent().setOpened(true);
        title.focus();
    }

    void placed(boolean first, boolean last) {
        up.setEnabled(!first);
        down.setEnabled(!last);
    }

    /** Asks again what hangs on a block. */
    void refreshAside(UUID block) {
        editor.refreshAside(block);
    }
}
