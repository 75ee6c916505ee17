package vn.congtachoi.event.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.congtachoi.event.EventFilter;
import vn.congtachoi.event.EventKind;
import vn.congtachoi.event.EventPermissions;
import vn.congtachoi.event.EventReading;
import vn.congtachoi.event.EventRow;
import vn.congtachoi.event.EventSort;
import vn.congtachoi.event.EventState;
import vn.congtachoi.event.EventTimes;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Card;
import vn.congtachoi.uikit.DataGrid;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.FilterBar;
import vn.congtachoi.uikit.GridQuery;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;

/** The events that concern her, of this year unless another is asked for. */
@Route(EventsPage.PATH)
@Menu(title = "events.ui.menu", order = 160, icon = "flag")
@PermitAll
@ViewNeeds(EventPermissions.READ)
class EventsPage extends Page implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "su-kien";

    private static final int YEARS_AHEAD = 1;
    private static final int YEARS_BACK = 5;

    private final EventReading events;
    private final FilterBar<EventFilter> filter;
    private final DataGrid<EventRow> grid = new DataGrid<>(EventRow::id);

    EventsPage(EventReading events, Clock clock) {
        this.events = events;
        int year = LocalDate.now(clock).getYear();
        filter = new FilterBar<>(new EventFilterCodec(year));
        filters(year);
        columns();
        filter.onChange(changed -> grid.refresh());
        PageHeader header = new PageHeader(getPageTitle()).line(Texts.of("events.ui.list.line"));
        header.secondary(new Anchor("su-kien/quy-dinh", Texts.of("events.ui.rules")));
        if (!events.callers().isEmpty()) {
            header.secondary(new Anchor(TemplatesPage.PATH, Texts.of("events.ui.template.title")));
            header.primary(ActionButton.primary(
                            "events.ui.list.new", () -> UI.getCurrent().navigate(EventEditPage.NEW))
                    .with(AppIcon.PLUS));
        }
        add(header, filter, grid);
        grid.fetch(this::rows);
    }

    private void filters(int year) {
        List<UnitRef> units = events.units();
        filter.search("events.ui.list.search", EventFilter::text, EventFilter::withText)
                .choice(
                        "events.ui.list.year",
                        IntStream.rangeClosed(year - YEARS_BACK, year + YEARS_AHEAD)
                                .boxed()
                                .sorted(Comparator.reverseOrder())
                                .toList(),
                        String::valueOf,
                        EventFilter::year,
                        EventFilter::withYear)
                .choice(
                        "events.ui.form.kind",
                        Arrays.asList(EventKind.values()),
                        kind -> Texts.of("events.kind", kind),
                        EventFilter::kind,
                        EventFilter::withKind)
                .choice(
                        "events.ui.list.state",
                        Arrays.asList(EventState.values()),
                        state -> Texts.of("events.state", state),
                        EventFilter::state,
                        EventFilter::withState);
        if (units.size() > 1) {
            filter.choice(
                    "events.ui.form.unit",
                    units.stream().map(UnitRef::id).toList(),
                    id -> units.stream()
                            .filter(unit -> unit.id().equals(id))
                            .map(UnitRef::shortName)
                            .findFirst()
                            .orElse(""),
                    EventFilter::unitId,
                    EventFilter::withUnit);
        }
    }

    private void columns() {
        grid.sortable(
                grid.text("events.ui.list.when", row -> EventTimes.words(row.time()))
                        .setFlexGrow(3),
                EventSort.DAY);
        grid.sortable(
                grid.link("events.ui.list.event", EventRow::title, EventsPage::path)
                        .setFlexGrow(6),
                EventSort.TITLE);
        grid.lines("events.ui.list.who", EventRow::unit, EventRow::lead).setFlexGrow(3);
        grid.text("events.ui.form.kind", row -> Texts.of("events.kind", row.kind()))
                .setFlexGrow(2);
        grid.sortable(grid.component("events.ui.list.state", EventsPage::badge).setFlexGrow(2), EventSort.STATE);
        grid.card(row -> new Card(row.title())
                .line(EventTimes.words(row.time()))
                .line(Stream.of(row.unit(), row.whereabouts())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · ")))
                .foot(badge(row), new Anchor(path(row), Texts.of("events.ui.list.open-one"))));
        grid.empty(new EmptyState(AppIcon.FLAG, "events.ui.list.none", "events.ui.list.none-hint"));
    }

    static String path(EventRow row) {
        return PATH + "/" + row.id();
    }

    static StatusBadge badge(EventRow row) {
        return new StatusBadge(
                Texts.of("events.state", row.state()), row.state().tone());
    }

    private List<EventRow> rows(GridQuery query) {
        return events.page(
                filter.value(),
                query.sort(EventSort.class).orElse(EventSort.DAY),
                query.descending(),
                query.pageable());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter.read(event.getLocation().getQueryParameters());
        grid.refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("events.ui.title");
    }
}
