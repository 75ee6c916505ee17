package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.congtachoi.indicator.IndicatorPermissions;
import vn.congtachoi.indicator.RoundRow;
import vn.congtachoi.indicator.Rounds;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.WorkList;

/**
 * One address for everybody, sent by Zalo: each comes to her own place in the round. Whoever stands for several units
 * since a merger chooses.
 */
@Route("so-lieu/:round")
@PermitAll
@ViewNeeds(IndicatorPermissions.READ_FIGURES)
class RoundEntry extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Rounds rounds;
    private final SheetWay way;
    private String title = "";

    RoundEntry(Rounds rounds, SheetWay way) {
        this.rounds = rounds;
        this.way = way;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RoundRow round = RouteIds.readable(() -> rounds.get(RouteIds.required(event, "round")));
        List<UnitRef> places = way.places(round);
        if (places.size() < 2) {
            event.forwardTo(way.to(round));
            return;
        }
        title = round.name();
        removeAll();
        WorkList list = new WorkList();
        places.forEach(place -> list.item(place.name(), "", way.to(round, place), new Span()));
        add(
                new PageHeader(title)
                        .back("so-lieu", Texts.of("indicator.ui.rounds.title"))
                        .line(Texts.of("indicator.ui.round.places")),
                list);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
