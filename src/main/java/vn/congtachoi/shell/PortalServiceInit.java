package vn.congtachoi.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
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
        event.getSource().addUIInitListener(init -> VnI18n.prepare(init.getUI()));
        event.addIndexHtmlRequestListener(
                response -> response.getDocument().child(0).attr("lang", VnI18nProvider.VIETNAMESE.getLanguage()));
    }
}
