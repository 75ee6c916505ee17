package vn.congtachoi.signing.ui;

import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.kernel.PersonActor;
import vn.congtachoi.signing.KeyOwner;
import vn.congtachoi.signing.SignatureTime;
import vn.congtachoi.signing.SigningKeys;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.Texts;

/** With what I sign: my certificate, my signature's picture, my PIN. */
@Route("chu-ky-so")
@PermitAll
class OwnKeyView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private final SigningKeys keys;
    private final SignatureTime time;
    private final CurrentActor actor;

    OwnKeyView(SigningKeys keys, SignatureTime time, CurrentActor actor) {
        this.keys = keys;
        this.time = time;
        this.actor = actor;
        narrow();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        PersonActor me = actor.person();
        add(new PageHeader(getPageTitle())
                .back("tai-khoan", Texts.of("signing.own.back"))
                .line(Texts.of("signing.own.line")));
        if (me.isActing()) {
            add(new EmptyState(AppIcon.LOCK, "signing.own.acting", "signing.own.acting-hint"));
        } else {
            add(new KeyPart(keys, time, KeyOwner.person(me.ownPersonId())));
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.of("signing.own.title");
    }
}
