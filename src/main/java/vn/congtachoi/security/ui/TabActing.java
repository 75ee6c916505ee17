package vn.congtachoi.security.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtachoi.security.ActingTab;
import vn.congtachoi.shell.Frame;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/**
 * Keeps in the UI for whom its person acts. Loading the page anew, or opening another tab, makes a new UI: there she is
 * herself. The change comes with entering the first page, so that a form which is still open is saved by whoever typed
 * it, or makes her stay.
 */
@Component
class TabActing implements ActingTab, VaadinServiceInitListener {

    /** Under which delegation the tab acts. */
    record Held(UUID delegation) {}

    /** What the tab changes to with its next first page; null for herself. */
    private record Wish(@Nullable UUID delegation) {}

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            UI ui = init.getUI();
            ui.addBeforeEnterListener(entering -> fulfil(ui, entering));
        });
    }

    private static void fulfil(UI ui, BeforeEnterEvent entering) {
        Wish wish = ComponentUtil.getData(ui, Wish.class);
        if (wish == null) {
            return;
        }
        ComponentUtil.setData(ui, Wish.class, null);
        if (entering.getLocation().getPath().isEmpty()) {
            UUID delegation = wish.delegation();
            ComponentUtil.setData(ui, Held.class, delegation == null ? null : new Held(delegation));
            Frame.refresh(ui);
        }
    }

    @Override
    public Optional<UUID> delegation() {
        UI ui = UI.getCurrent();
        return ui == null
                ? Optional.empty()
                : Optional.ofNullable(ComponentUtil.getData(ui, Held.class)).map(Held::delegation);
    }

    @Override
    public void begin(UUID delegation) {
        change(new Wish(delegation));
    }

    @Override
    public void stop() {
        change(new Wish(null));
    }

    private static void change(Wish wish) {
        UI ui = UI.getCurrent();
        ComponentUtil.setData(ui, Wish.class, wish);
        if (ui.getActiveViewLocation().getPath().isEmpty()) {
            ui.refreshCurrentRoute(false);
        } else {
            ui.navigate("");
        }
    }

    @Override
    public void over() {
        UI ui = UI.getCurrent();
        if (ui == null) {
            return;
        }
        ComponentUtil.setData(ui, Held.class, null);
        // The question is asked in the middle of an act, and by a download without the lock of the page.
        if (ui.getSession() != null && ui.getSession().hasLock()) {
            tell(ui);
        } else {
            ui.accessLater(() -> tell(ui), () -> {}).run();
        }
    }

    /** With the answer to the click: what is being drawn just now is finished first. */
    private static void tell(UI ui) {
        ui.beforeClientResponse(ui, answer -> {
            Frame.refresh(ui);
            Toast.error(Texts.of("security.acting.over"));
        });
    }
}
