package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import vn.congtachoi.indicator.IndicatorPermissions;
import vn.congtachoi.indicator.QueryLine;
import vn.congtachoi.indicator.QueryState;
import vn.congtachoi.indicator.RoundRow;
import vn.congtachoi.indicator.Rounds;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;

/** Ô hỏi lại: every question of a round about the unit and those below it; what waits comes first. */
@Route("so-lieu/:round/hoi-lai/:unit")
@PermitAll
@ViewNeeds(IndicatorPermissions.READ_FIGURES)
class QueriesPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<QueryState> ORDER = List.of(QueryState.ANSWERED, QueryState.OPEN, QueryState.CLOSED);

    private final Rounds rounds;
    private final CellDesk desk;
    private final SheetWay way;

    QueriesPage(Rounds rounds, CellDesk desk, SheetWay way) {
        this.rounds = rounds;
        this.desk = desk;
        this.way = way;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load(RouteIds.required(event, "round"), RouteIds.required(event, "unit"));
    }

    private void load(UUID roundId, UUID unit) {
        RoundRow round = RouteIds.readable(() -> rounds.get(roundId));
        List<QueryLine> lines = RouteIds.readable(() -> desk.queries(roundId, unit));
        removeAll();
        PageHeader header = new PageHeader(Texts.of("indicator.ui.queries.title"))
                .line(Texts.of("indicator.ui.queries.line", round.name()));
        way.back(header, round, unit, RoundPlaces.Place.ASKED);
        add(header, new RoundPlaces(roundId, unit, RoundPlaces.Place.ASKED, ""));
        if (lines.isEmpty()) {
            add(new EmptyState(AppIcon.MESSAGE_SQUARE, "indicator.ui.queries.none", "indicator.ui.queries.none-hint"));
        }
        for (QueryState state : ORDER) {
            List<QueryLine> part =
                    lines.stream().filter(line -> line.query().state() == state).toList();
            if (!part.isEmpty()) {
                add(section(state, part, () -> load(roundId, unit)));
            }
        }
    }

    private PageSection section(QueryState state, List<QueryLine> lines, Runnable reload) {
        UnorderedList list = new UnorderedList();
        list.addClassName("app-queries");
        lines.forEach(line -> list.add(new ListItem(
                new Span(Texts.of(
                        "indicator.ui.table.place",
                        line.unitName(),
                        line.indicator().name())),
                new QueryBox(line.indicator(), line.query()),
                ActionButton.secondary(
                        "indicator.ui.cell.open", () -> desk.open(line.query().cell(), reload)))));
        return new PageSection(Texts.of("indicator.ui.queries." + state.name(), lines.size()), list);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("indicator.ui.queries.title");
    }
}
