package vn.congtachoi.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.StaleDataException;

/**
 * One record entered in a dialog: it closes when the record is saved. What is refused is said above the fields and what
 * was typed stays; what somebody else saved meanwhile is offered anew.
 */
public abstract class RecordDialog extends Dialog {

    private final FaultLine fault = new FaultLine();
    private Runnable refresh = () -> {};
    private @Nullable ActionButton accept;

    /** @param title already looked up */
    protected RecordDialog(String title) {
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
    }

    /**
     * Lays the dialog out; Ctrl+S and Ctrl+Enter press its button.
     *
     * @param verbKey of the button that saves
     */
    protected final void fill(String verbKey, Component... content) {
        Div body = new Div(fault);
        body.add(content);
        body.addClassName("app-act");
        add(body);
        ActionButton button = ActionButton.primary(verbKey, this::accept);
        accept = button;
        KeyboardShortcuts.save(button, this);
        KeyboardShortcuts.submit(button, this);
        getFooter().add(ActionButton.quiet("uikit.confirm.cancel", this::close), button);
    }

    /** What the button that saves says from now on; called once it is laid out. */
    protected final void verb(String verbKey) {
        if (accept != null) {
            accept.setText(Texts.of(verbKey));
        }
    }

    /** Shows the list anew when somebody else was faster. */
    public final RecordDialog refreshing(Runnable list) {
        refresh = list;
        return this;
    }

    /**
     * Hands what was typed to the service.
     *
     * @throws BusinessException when something is missing, or the service refuses it
     */
    protected abstract void save();

    private void accept() {
        fault.setVisible(false);
        try {
            save();
            close();
        } catch (StaleDataException late) {
            StaleDialog.open(
                    late,
                    new StaleDialog.Choices(
                            () -> {
                                close();
                                refresh.run();
                            },
                            null));
        } catch (BusinessException refusal) {
            fault.say(Texts.of(refusal));
        }
    }
}
