package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.congtachoi.indicator.IndicatorPermissions;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.uikit.RouteIds;

/** One address for everybody, sent by Zalo: each comes to her own place in the round. */
@Route("so-lieu/:round")
@PermitAll
@ViewNeeds(IndicatorPermissions.READ_FIGURES)
class RoundEntry extends Div implements BeforeEnterObserver {

    private final SheetWay way;

    RoundEntry(SheetWay way) {
        this.way = way;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(way.to(RouteIds.required(event, "round")));
    }
}
