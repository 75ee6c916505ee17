package vn.congtachoi.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import org.springframework.stereotype.Component;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.security.OwnAccount;
import vn.congtachoi.uikit.LargeType;

/**
 * What happens to whoever arrives in a tab: her size of type is applied, also on a computer that is new to her, and a
 * one-time password opens no page but the one on which she chooses her own. News is pushed to persons only: whoever
 * stands at the door need not fetch the script that listens, and signing in opens a new page.
 */
@Component
class Arrival implements VaadinServiceInitListener {

    private final transient OwnAccount account;
    private final transient CurrentActor currentActor;

    Arrival(OwnAccount account, CurrentActor currentActor) {
        this.account = account;
        this.currentActor = currentActor;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> arrive(init.getUI()));
    }

    private void arrive(UI ui) {
        ui.addBeforeEnterListener(this::leadToOwnPassword);
        if (isPerson()) {
            LargeType.apply(ui, account.profile().largeType());
            // News comes over a socket, everything else as the answer to a request: filters and limits see it.
            ui.getPushConfiguration().setTransport(Transport.WEBSOCKET_XHR);
            ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        }
    }

    private void leadToOwnPassword(BeforeEnterEvent event) {
        if (!event.isErrorEvent()
                && event.getNavigationTarget() != ChoosePasswordView.class
                && isPerson()
                && account.profile().mustChoosePassword()) {
            event.forwardTo(
                    ChoosePasswordView.class,
                    QueryParameters.of(
                            ChoosePasswordView.WANTED, event.getLocation().getPathWithQueryParameters()));
        }
    }

    private boolean isPerson() {
        return currentActor.find().filter(PersonActor.class::isInstance).isPresent();
    }
}
