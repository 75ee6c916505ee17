package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import vn.congtachoi.indicator.IndicatorPermissions;
import vn.congtachoi.indicator.QuickPlace;
import vn.congtachoi.indicator.QuickReports;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.uikit.RouteIds;

/** One address of a quick round for everybody: who was asked comes to her sheet, who asked to the chase list. */
@Route("bao-cao-nhanh/:round")
@PermitAll
@ViewNeeds(IndicatorPermissions.READ_FIGURES)
class QuickEntry extends Div implements BeforeEnterObserver {

    private final QuickReports reports;

    QuickEntry(QuickReports reports) {
        this.reports = reports;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID round = RouteIds.required(event, "round");
        QuickPlace place = RouteIds.readable(() -> reports.place(round));
        event.forwardTo(QuickWay.to(round, place));
    }
}
