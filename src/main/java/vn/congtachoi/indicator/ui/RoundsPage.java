package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.congtachoi.indicator.IndicatorPermissions;
import vn.congtachoi.indicator.RoundRow;
import vn.congtachoi.indicator.RoundState;
import vn.congtachoi.indicator.Rounds;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.DueLabel;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** All rounds that concern her, latest due first; who only enters and has one open round goes straight to its sheet. */
@Route("so-lieu")
@Menu(title = "indicator.ui.rounds.menu", order = 210, icon = "chart-column")
@PermitAll
@ViewNeeds(IndicatorPermissions.READ_FIGURES)
class RoundsPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST = 50;

    private final Rounds rounds;
    private final SheetWay way;
    private final Clock clock;

    RoundsPage(Rounds rounds, SheetWay way, Clock clock) {
        this.rounds = rounds;
        this.way = way;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<RoundRow> list = rounds.list(0, MOST);
        List<RoundRow> open = list.stream()
                .filter(round -> round.state() != RoundState.LOCKED)
                .toList();
        if (way.isBranchOnly() && open.size() == 1) {
            event.forwardTo(way.to(open.getFirst().id()));
            return;
        }
        add(new PageHeader(Texts.of("indicator.ui.rounds.title")).line(Texts.of("indicator.ui.rounds.line")));
        if (list.isEmpty()) {
            add(new EmptyState(AppIcon.CHART_COLUMN, "indicator.ui.rounds.none", "indicator.ui.rounds.none-hint"));
            return;
        }
        Div cards = new Div();
        cards.addClassName("app-rounds");
        list.forEach(round -> cards.add(card(round)));
        add(cards);
    }

    private Component card(RoundRow round) {
        Anchor name = new Anchor(way.to(round.id()), round.name());
        name.addClassName("app-rounds__name");
        Span window = new Span(Texts.of(
                "indicator.ui.rounds.window", VnFormat.day(round.windowFrom()), VnFormat.day(round.windowTo())));
        Component mark = round.state() == RoundState.LOCKED
                ? new StatusBadge(Texts.of("indicator.round-state", round.state()), Tone.DONE)
                : new DueLabel(LocalDate.ofInstant(round.dueAt(), VnFormat.ZONE), LocalDate.now(clock));
        Div card = new Div(name, window, mark);
        card.addClassName("app-rounds__card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return Texts.of("indicator.ui.rounds.title");
    }
}
