package vn.congtachoi.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.router.BeforeLeaveListener;
import com.vaadin.flow.shared.Registration;
import java.util.function.BooleanSupplier;

/** Asks before a page with unsaved input is left: save, leave without saving, or stay. */
public final class LeaveGuard {

    private final BooleanSupplier dirty;
    private final BooleanSupplier save;

    private LeaveGuard(BooleanSupplier dirty, BooleanSupplier save) {
        this.dirty = dirty;
        this.save = save;
    }

    /**
     * Warns while the page is shown, where nothing can be saved: something that will never be shown again.
     *
     * @param pending whether leaving now would lose it
     */
    public static void warn(Component page, BooleanSupplier pending, String questionKey, String consequenceKey) {
        install(page, event -> {
            if (pending.getAsBoolean()) {
                ContinueNavigationAction go = event.postpone();
                ConfirmDialog dialog = new ConfirmDialog();
                dialog.setHeader(Texts.of(questionKey));
                dialog.setText(Texts.of(consequenceKey));
                dialog.setConfirmText(Texts.of("uikit.leave.go"));
                dialog.setCancelable(true);
                dialog.setCancelText(Texts.of("uikit.leave.stay"));
                dialog.addConfirmListener(confirmed -> go.proceed());
                dialog.addCancelListener(cancelled -> go.cancel());
                dialog.open();
            }
        });
    }

    /**
     * Guards while the page is shown.
     *
     * @param dirty whether something is unsaved
     * @param save saves and says whether it did; on false the page stays, with the faults marked
     */
    public static void install(Component page, BooleanSupplier dirty, BooleanSupplier save) {
        install(page, new LeaveGuard(dirty, save)::beforeLeave);
    }

    private static void install(Component page, BeforeLeaveListener leaveListener) {
        page.addAttachListener(attach -> {
            Registration leaving = attach.getUI().addBeforeLeaveListener(leaveListener);
            page.addDetachListener(detach -> {
                detach.unregisterListener();
                leaving.remove();
            });
        });
    }

    private void beforeLeave(BeforeLeaveEvent event) {
        if (dirty.getAsBoolean()) {
            ask(event.postpone()).open();
        }
    }

    private ConfirmDialog ask(ContinueNavigationAction go) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Texts.of("uikit.leave.title"));
        dialog.setText(Texts.of("uikit.leave.text"));
        dialog.setConfirmText(Texts.of("uikit.leave.save"));
        dialog.setRejectable(true);
        dialog.setRejectText(Texts.of("uikit.leave.drop"));
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.of("uikit.leave.stay"));
        dialog.addConfirmListener(event -> {
            if (save.getAsBoolean()) {
                go.proceed();
            } else {
                go.cancel();
            }
        });
        dialog.addRejectListener(event -> go.proceed());
        dialog.addCancelListener(event -> go.cancel());
        return dialog;
    }
}
