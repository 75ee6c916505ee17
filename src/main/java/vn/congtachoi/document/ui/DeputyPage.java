package vn.congtachoi.document.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import vn.congtachoi.document.DeputySettings;
import vn.congtachoi.document.DocumentPermissions;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.Texts;

/** Who approves and signs in a signer's place while she is away: she says so herself, without the clerk. */
@Route(DeputyPage.PATH)
@PermitAll
@ViewNeeds(DocumentPermissions.SIGN)
class DeputyPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "van-ban/uy-quyen";

    private final DeputySettings deputies;
    private final HomeUnit homes;
    private final Clock clock;

    DeputyPage(DeputySettings deputies, HomeUnit homes, Clock clock) {
        this.deputies = deputies;
        this.homes = homes;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UnitRef unit = homes.with(DocumentPermissions.SIGN).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Signs for no unit"));
        removeAll();
        add(
                new PageHeader(getPageTitle())
                        .back("van-ban", Texts.of("document.ui.list.title"))
                        .line(Texts.of("document.ui.deputy.mine", unit.name())),
                new DeputyPanel(deputies, unit.id(), clock));
    }

    @Override
    public String getPageTitle() {
        return Texts.of("document.ui.deputy.title");
    }
}
