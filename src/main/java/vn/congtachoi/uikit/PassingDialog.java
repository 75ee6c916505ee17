package vn.congtachoi.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.shared.Registration;

/** A dialog out of which ways lead to pages: it does not stay above the page that it led to. */
public abstract class PassingDialog extends Dialog {

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Registration leaving = event.getUI().addAfterNavigationListener(navigation -> close());
        addDetachListener(detach -> {
            detach.unregisterListener();
            leaving.remove();
        });
    }
}
