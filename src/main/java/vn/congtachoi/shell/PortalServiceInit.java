package vn.congtachoi.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import vn.congtachoi.uikit.RepeatedInput;
import vn.congtachoi.uikit.VnI18n;
import vn.congtachoi.uikit.VnI18nProvider;

/** Gives every session the error handler and every page its language and its words for a lost connection. */
@Component
class PortalServiceInit implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> VnI18n.systemMessages());
        event.getSource().addSessionInitListener(init -> {
            init.getSession().setLocale(VnI18nProvider.VIETNAMESE);
            init.getSession().setErrorHandler(new PortalErrorHandler());
        });
        event.getSource().addUIInitListener(init -> {
            UI ui = init.getUI();
            VnI18n.prepare(ui);
            RepeatedInput.prepare(ui);
            ui.addBeforeEnterListener(entering -> closeDialogs(ui, entering.getLocation()));
        });
        event.addIndexHtmlRequestListener(
                response -> response.getDocument().child(0).attr("lang", VnI18nProvider.VIETNAMESE.getLanguage()));
    }

    /** A dialog belongs to the page that opened it; left open it would cover the next one. */
    private static void closeDialogs(UI ui, Location next) {
        if (!next.getPath().equals(ui.getActiveViewLocation().getPath())) {
            ui.getChildren()
                    .filter(Dialog.class::isInstance)
                    .map(Dialog.class::cast)
                    .toList()
                    .forEach(Dialog::close);
        }
    }
}
