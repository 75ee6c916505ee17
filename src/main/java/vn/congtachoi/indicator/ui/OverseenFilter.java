package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.congtachoi.organisation.OwnUnits;
import vn.congtachoi.uikit.QuickFilter;

/** Đơn vị tôi phụ trách: the quick filter of the pages about a round, kept in the address. */
final class OverseenFilter {

    private static final String PARAMETER = "phu-trach";
    private static final String QUERY = "?" + PARAMETER + "=1";

    private final Set<UUID> units;
    private final boolean on;
    private final QueryParameters query;

    private OverseenFilter(Set<UUID> units, QueryParameters query) {
        this.units = units;
        this.query = query;
        this.on = !units.isEmpty() && QuickFilter.isOn(PARAMETER, query);
    }

    static OverseenFilter of(OwnUnits ownUnits, BeforeEnterEvent event) {
        return new OverseenFilter(ownUnits.overseen(), event.getLocation().getQueryParameters());
    }

    /** Whether only the units that she looks after are shown. */
    boolean isOn() {
        return on;
    }

    boolean shows(UUID unit) {
        return !on || units.contains(unit);
    }

    Set<UUID> units() {
        return units;
    }

    /** What keeps the filter on behind a link to a sister page. */
    String suffix() {
        return on ? QUERY : "";
    }

    /** The switch; empty when she looks after none of these units. */
    Optional<Component> control(Set<UUID> there) {
        if (units.stream().noneMatch(there::contains)) {
            return Optional.empty();
        }
        Div bar = new Div(new QuickFilter("indicator.ui.overseen", PARAMETER, query));
        bar.addClassName("app-row");
        return Optional.of(bar);
    }
}
