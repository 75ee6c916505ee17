package vn.congtachoi.uikit;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** A question before something that is hard to take back. It names the object and its button is the verb. */
public final class ConfirmStep {

    private ConfirmStep() {}

    /**
     * Asks, and acts on yes.
     *
     * @param question the whole question with the object's name ("Trả lại số liệu của phường Sông Cầu?")
     * @param consequence what will happen
     * @param verbKey the button, a verb
     */
    public static ConfirmDialog ask(String question, String consequence, String verbKey, Runnable action) {
        ConfirmDialog dialog = dialog(question, consequence, verbKey, action);
        dialog.open();
        return dialog;
    }

    /** The same for something that takes away: the button is red. */
    public static ConfirmDialog askDanger(String question, String consequence, String verbKey, Runnable action) {
        ConfirmDialog dialog = dialog(question, consequence, verbKey, action);
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
        return dialog;
    }

    private static ConfirmDialog dialog(String question, String consequence, String verbKey, Runnable action) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(consequence);
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.of("uikit.confirm.cancel"));
        dialog.setConfirmText(Texts.of(verbKey));
        // The dialog closes itself in the browser on the first click, so a second one never arrives.
        dialog.addConfirmListener(event -> action.run());
        return dialog;
    }
}
