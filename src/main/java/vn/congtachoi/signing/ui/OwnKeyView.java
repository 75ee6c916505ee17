package vn.congtachoi.signing.ui;

import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.congtachoi.kernel.CurrentActor;
import vn.congtachoi.signing.KeyOwner;
import vn.congtachoi.signing.SignatureTime;
import vn.congtachoi.signing.SigningKeys;
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
        add(
                new PageHeader(getPageTitle())
                        .back("tai-khoan", Texts.of("signing.own.back"))
                        .line(Texts.of("signing.own.line")),
                new KeyPart(keys, time, KeyOwner.person(actor.person().personId())));
    }

    @Override
    public String getPageTitle() {
        return Texts.of("signing.own.title");
    }
}
