package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.congtachoi.kernel.BusinessException;
import vn.congtachoi.kernel.StaleDataException;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.ConfirmStep;
import vn.congtachoi.uikit.FaultLine;
import vn.congtachoi.uikit.StaleDialog;
import vn.congtachoi.uikit.Texts;

/**
 * Something that happens to a unit, as a small form. What the rules refuse is said above the fields and what was typed
 * stays; a unit that somebody changed meanwhile is offered anew.
 */
abstract class ActDialog extends Dialog {

    private final Div body = new Div();
    private final FaultLine fault = new FaultLine();
    private final String verbKey;
    private final Runnable done;

    /**
     * @param title what happens, with the unit's name
     * @param verbKey the button
     * @param done shows the page again
     */
    ActDialog(String title, String verbKey, Runnable done) {
        this.verbKey = verbKey;
        this.done = done;
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        body.addClassName("app-act");
        body.add(fault);
        add(body);
        getFooter()
                .add(
                        ActionButton.quiet("organisation.ui.cancel", this::close),
                        ActionButton.primary(verbKey, this::submit));
    }

    /** Fields and words, from the top. */
    protected final void fill(Component... content) {
        body.add(content);
    }

    /** Whether everything needed is there; what is missing is marked. */
    protected abstract boolean isComplete();

    /** What will happen, to be read once more before it does; empty when nothing has to be asked. */
    protected abstract String consequence();

    /** Does it, and says so. */
    protected abstract void act();

    /** Where what is typed here is not what somebody else has saved meanwhile. */
    protected List<StaleDialog.Difference> differences() {
        return List.of();
    }

    private void submit() {
        fault.setVisible(false);
        if (!isComplete()) {
            return;
        }
        String consequence = consequence();
        if (consequence.isEmpty()) {
            perform();
        } else {
            ConfirmStep.ask(getHeaderTitle() + "?", consequence, verbKey, this::perform);
        }
    }

    private void perform() {
        try {
            act();
        } catch (StaleDataException stale) {
            StaleDialog.open(stale, new StaleDialog.Choices(this::finish, null, this::differences));
            return;
        } catch (BusinessException refusal) {
            fault.say(Texts.of(refusal));
            fault.scrollIntoView();
            return;
        }
        finish();
    }

    private void finish() {
        close();
        done.run();
    }

    /** Whether all are true; each is asked, so that everything missing is marked at once. */
    static boolean all(boolean... each) {
        for (boolean one : each) {
            if (!one) {
                return false;
            }
        }
        return true;
    }

    /** Marks the field when it is empty. */
    static <F extends HasValue<?, ?> & HasValidation> boolean isFilled(F field) {
        boolean empty = field.isEmpty() || (field.getValue() instanceof String text && text.isBlank());
        field.setErrorMessage(empty ? Texts.of("uikit.field.required") : "");
        field.setInvalid(empty);
        return !empty;
    }
}
