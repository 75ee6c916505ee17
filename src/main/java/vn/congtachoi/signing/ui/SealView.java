package vn.congtachoi.signing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.signing.KeyOwner;
import vn.congtachoi.signing.SealUnits;
import vn.congtachoi.signing.SignatureTime;
import vn.congtachoi.signing.SigningKeys;
import vn.congtachoi.signing.SigningPermissions;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;

/** With what a unit seals: its certificate, the seal's picture, its PIN. The address names the unit. */
@Route("quan-tri/con-dau-so")
@Menu(title = "signing.seal.menu", order = 540, icon = "award")
@PermitAll
@ViewNeeds(SigningPermissions.SEAL_KEYS)
class SealView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private static final String UNIT = "don-vi";

    private final SealUnits units;
    private final SigningKeys keys;
    private final SignatureTime time;

    SealView(SealUnits units, SigningKeys keys, SignatureTime time) {
        this.units = units;
        this.keys = keys;
        this.time = time;
        narrow();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        PageHeader header = new PageHeader(getPageTitle());
        add(header);
        List<UnitRef> mine = units.mine();
        Optional<UnitRef> wanted = RouteIds.id(event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(UNIT)
                        .orElse(null))
                .flatMap(
                        id -> mine.stream().filter(unit -> unit.id().equals(id)).findFirst());
        Optional<UnitRef> shown = wanted.or(() -> mine.stream().findFirst());
        if (shown.isEmpty()) {
            add(new EmptyState(AppIcon.AWARD, "signing.seal.nothing", "signing.seal.nothing.hint"));
            return;
        }
        UnitRef unit = shown.get();
        header.line(Texts.of("signing.seal.line", unit.name()));
        if (mine.size() > 1) {
            add(choice(mine, unit));
        }
        add(new KeyPart(keys, time, KeyOwner.unit(unit.id())));
    }

    private static ComboBox<UnitRef> choice(List<UnitRef> mine, UnitRef shown) {
        ComboBox<UnitRef> field = Fields.oneOfMany("signing.seal.unit", UnitRef::name);
        field.setItems(mine);
        field.setValue(shown);
        field.addValueChangeListener(event -> {
            UnitRef chosen = event.getValue();
            if (event.isFromClient() && chosen != null) {
                UI.getCurrent()
                        .navigate(
                                SealView.class,
                                QueryParameters.of(UNIT, chosen.id().toString()));
            }
        });
        return field;
    }

    @Override
    public String getPageTitle() {
        return Texts.of("signing.seal.title");
    }
}
