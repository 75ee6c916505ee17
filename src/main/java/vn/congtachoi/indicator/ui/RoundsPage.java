package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.congtachoi.indicator.IndicatorPermissions;
import vn.congtachoi.indicator.ReturnState;
import vn.congtachoi.indicator.RoundFilter;
import vn.congtachoi.indicator.RoundRow;
import vn.congtachoi.indicator.RoundStanding;
import vn.congtachoi.indicator.RoundStandings;
import vn.congtachoi.indicator.RoundState;
import vn.congtachoi.indicator.Rounds;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.DueLabel;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.FilterBar;
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
    private final RoundStandings standings;
    private final SheetWay way;
    private final Clock clock;
    private final Div cards = new Div();

    RoundsPage(Rounds rounds, RoundStandings standings, SheetWay way, Clock clock) {
        this.rounds = rounds;
        this.standings = standings;
        this.way = way;
        this.clock = clock;
        cards.addClassName("app-rounds");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        if (way.isBranchOnly()) {
            List<RoundRow> open = rounds.list(RoundFilter.ALL.withShown(RoundFilter.Shown.OPEN), 0, MOST);
            if (open.size() == 1) {
                event.forwardTo(address(open.getFirst()));
                return;
            }
        }
        PageHeader header =
                new PageHeader(Texts.of("indicator.ui.rounds.title")).line(Texts.of("indicator.ui.rounds.line"));
        if (mayOpen()) {
            header.primary(ActionButton.primary(
                            "indicator.ui.round.new", () -> UI.getCurrent().navigate(RoundFormPage.class))
                    .with(AppIcon.PLUS));
        }
        FilterBar<RoundFilter> filter = filter();
        add(header, filter, cards);
        show(filter.read(event.getLocation().getQueryParameters()));
    }

    private boolean mayOpen() {
        return !rounds.owners().isEmpty();
    }

    private FilterBar<RoundFilter> filter() {
        return new FilterBar<>(new RoundFilterCodec())
                .choice(
                        "indicator.ui.rounds.shown",
                        List.of(RoundFilter.Shown.values()),
                        shown -> Texts.of("indicator.ui.rounds.shown", shown),
                        RoundFilter::shown,
                        RoundFilter::withShown)
                .choice(
                        "indicator.ui.rounds.year",
                        rounds.years(),
                        year -> Integer.toString(year),
                        RoundFilter::year,
                        RoundFilter::withYear)
                .onChange(this::show);
    }

    private void show(RoundFilter filter) {
        cards.removeAll();
        List<RoundRow> list = rounds.list(filter, 0, MOST);
        Map<UUID, RoundStanding> standing =
                standings.of(list.stream().map(RoundRow::id).toList());
        list.forEach(round -> cards.add(card(round, Optional.ofNullable(standing.get(round.id())))));
        if (list.isEmpty()) {
            cards.add(
                    filter.equals(RoundFilter.ALL)
                            ? new EmptyState(
                                    AppIcon.CHART_COLUMN,
                                    "indicator.ui.rounds.none",
                                    mayOpen() ? "indicator.ui.rounds.none-open" : "indicator.ui.rounds.none-hint")
                            : new EmptyState(
                                    AppIcon.FILTER,
                                    "indicator.ui.rounds.none-filtered",
                                    "indicator.ui.rounds.none-filtered-hint"));
        }
    }

    private String address(RoundRow round) {
        return round.quick() ? "bao-cao-nhanh/" + round.id() : way.to(round);
    }

    private Component card(RoundRow round, Optional<RoundStanding> standing) {
        Anchor name = new Anchor(address(round), round.name());
        name.addClassName("app-rounds__name");
        Span window = new Span(Texts.of(
                "indicator.ui.rounds.window", VnFormat.day(round.windowFrom()), VnFormat.day(round.windowTo())));
        Div foot = new Div(mark(round, standing));
        foot.addClassName("app-rounds__foot");
        if (!round.quick() && rounds.mayEdit(round).allowed()) {
            foot.add(new Anchor("so-lieu/" + round.id() + "/sua", Texts.of("indicator.ui.rounds.edit")));
        }
        Div card = new Div(name, window, foot);
        card.addClassName("app-rounds__card");
        return card;
    }

    /** Whether the round is over, else what has been sent, else how long it still is; complete is never overdue. */
    private Component mark(RoundRow round, Optional<RoundStanding> standing) {
        if (round.state() != RoundState.OPEN) {
            return new StatusBadge(
                    Texts.of("indicator.round-state", round.state()),
                    round.state() == RoundState.LOCKED ? Tone.DONE : Tone.DUE);
        }
        Instant due = standing.map(RoundStanding::dueAt).orElse(round.dueAt());
        return standing.filter(RoundStanding::isComplete)
                .<Component>map(RoundsPage::complete)
                .orElseGet(() -> new Span(
                        new Text(Texts.of("indicator.ui.rounds.due") + " "),
                        new DueLabel(LocalDate.ofInstant(due, VnFormat.ZONE), LocalDate.now(clock))));
    }

    private static StatusBadge complete(RoundStanding standing) {
        ReturnState mine = standing.mine();
        if (standing.carried()) {
            return new StatusBadge(Texts.of("indicator.ui.sent-above"), Tone.DONE);
        }
        return mine == null
                ? new StatusBadge(Texts.of("indicator.ui.all-sent", standing.sent(), standing.asked()), Tone.DONE)
                : new StatusBadge(Texts.of("indicator.state", mine), Tones.of(mine));
    }

    @Override
    public String getPageTitle() {
        return Texts.of("indicator.ui.rounds.title");
    }
}
