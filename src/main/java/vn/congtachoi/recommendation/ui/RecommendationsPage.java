package vn.congtachoi.recommendation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.recommendation.RecommendationGroup;
import vn.congtachoi.recommendation.RecommendationPermissions;
import vn.congtachoi.recommendation.RecommendationReading;
import vn.congtachoi.recommendation.RecommendationRow;
import vn.congtachoi.recommendation.RecommendationSort;
import vn.congtachoi.recommendation.RecommendationSorting;
import vn.congtachoi.recommendation.paper.RecommendationListFiles;
import vn.congtachoi.recommendation.paper.RecommendationListing;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Card;
import vn.congtachoi.uikit.DataGrid;
import vn.congtachoi.uikit.DownloadLink;
import vn.congtachoi.uikit.DueLabel;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.FilterBar;
import vn.congtachoi.uikit.GridOrder;
import vn.congtachoi.uikit.GridQuery;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** The register of recommendations that concern her, with how old they are. */
@Route(RecommendationsPage.PATH)
@Menu(title = "recommendation.ui.menu", order = 170, icon = "clipboard-check")
@PermitAll
@ViewNeeds(RecommendationPermissions.READ)
class RecommendationsPage extends Page implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "kien-nghi";

    private static final int YEARS = 6;

    private final RecommendationReading recommendations;
    private final Clock clock;
    private final RecommendationStrip strip = new RecommendationStrip();
    private final FilterBar<RecommendationLook> filter = new FilterBar<>(new RecommendationFilterCodec());
    private final DataGrid<RecommendationRow> grid = new DataGrid<>(RecommendationRow::id);

    RecommendationsPage(RecommendationReading recommendations, RecommendationListFiles files, Clock clock) {
        this.recommendations = recommendations;
        this.clock = clock;
        List<UnitRef> units = recommendations.units();
        filters(units);
        columns();
        filter.onChange(changed -> refresh());
        grid.onOrder(order -> filter.keep(filter.value().with(ordered(order))));
        add(
                new PageHeader(getPageTitle()).line(Texts.of("recommendation.ui.line")),
                strip,
                filter,
                grid,
                downloads(files, units));
        grid.fetch(this::rows);
    }

    private void filters(List<UnitRef> units) {
        filter.search(
                        "recommendation.ui.search",
                        look -> look.filter().text(),
                        (look, words) -> look.with(look.filter().withText(words)))
                .choice(
                        "recommendation.ui.list.state",
                        Arrays.asList(RecommendationGroup.values()),
                        group -> Texts.of("recommendation.group", group),
                        look -> look.filter().group(),
                        (look, group) -> look.with(look.filter().withGroup(group)))
                .oneOfMany(
                        "recommendation.ui.unit",
                        units,
                        UnitRef::name,
                        look -> unit(units, look.filter().unit()),
                        (look, unit) -> look.with(look.filter().withUnit(unit == null ? null : unit.id())))
                .oneOfMany(
                        "recommendation.ui.list.theme",
                        recommendations.themes(),
                        theme -> theme,
                        look -> look.filter().theme().isEmpty()
                                ? null
                                : look.filter().theme(),
                        (look, theme) -> look.with(look.filter().withTheme(theme == null ? "" : theme)))
                .choice(
                        "recommendation.ui.year",
                        years(),
                        String::valueOf,
                        look -> look.filter().year(),
                        (look, year) -> look.with(look.filter().withYear(year)))
                .add(
                        new Checkbox(Texts.of("recommendation.ui.list.repeats")),
                        look -> look.filter().repeats(),
                        (look, wanted) -> look.with(look.filter().withRepeats(Boolean.TRUE.equals(wanted))));
    }

    private List<Integer> years() {
        int now = LocalDate.now(clock).getYear();
        return IntStream.range(0, YEARS).mapToObj(back -> now - back).toList();
    }

    private static @Nullable UnitRef unit(List<UnitRef> units, @Nullable UUID wanted) {
        return units.stream()
                .filter(unit -> unit.id().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private void columns() {
        grid.link("recommendation.ui.list.code", RecommendationRow::code, RecommendationsPage::path)
                .setFlexGrow(1);
        grid.lines("recommendation.ui.list.words", RecommendationRow::words, RecommendationRow::theme)
                .setFlexGrow(6);
        grid.sortable(
                grid.text("recommendation.ui.list.addressee", RecommendationRow::addressee)
                        .setFlexGrow(3),
                RecommendationSort.UNIT);
        grid.sortable(grid.component("recommendation.ui.list.due", this::due).setFlexGrow(2), RecommendationSort.DUE);
        grid.sortable(
                grid.text("recommendation.ui.list.age", RecommendationsPage::age)
                        .setFlexGrow(1),
                RecommendationSort.AGE);
        grid.sortable(
                grid.component("recommendation.ui.list.state", RecommendationWords::marks)
                        .setFlexGrow(3),
                RecommendationSort.STATE);
        grid.card(row -> new Card(row.title())
                .line(row.words())
                .line(row.addressee())
                .foot(
                        RecommendationWords.marks(row),
                        due(row),
                        new Anchor(path(row), Texts.of("recommendation.ui.list.open"))));
        grid.empty(new EmptyState(
                AppIcon.CLIPBOARD_CHECK, "recommendation.ui.list.none", "recommendation.ui.list.none-hint"));
    }

    /** An open one says how long there is, a closed one only its day. */
    private Component due(RecommendationRow row) {
        return row.state().isOpen()
                ? new DueLabel(row.dueOn(), LocalDate.now(clock))
                : new Span(VnFormat.day(row.dueOn()));
    }

    private static String age(RecommendationRow row) {
        return Texts.of("recommendation.ui.age", row.age());
    }

    private static String path(RecommendationRow row) {
        return PATH + "/" + row.id();
    }

    private List<RecommendationRow> rows(GridQuery query) {
        return recommendations.page(filter.value().filter(), ordered(query.order()), query.pageable());
    }

    private static RecommendationSorting ordered(Optional<GridOrder> order) {
        return order.map(one -> new RecommendationSorting(one.by(RecommendationSort.class), one.descending()))
                .orElse(RecommendationSorting.DUE);
    }

    /** Exactly what is shown, whole; the letterhead is that of the unit she looks at, or her highest. */
    private Div downloads(RecommendationListFiles files, List<UnitRef> units) {
        Div row = new Div(
                DownloadLink.excel("recommendation.ui.list.excel", "kien-nghi.xlsx", () -> files.excel(listing())));
        units.stream()
                .findFirst()
                .ifPresent(unit -> row.add(DownloadLink.pdf("recommendation.ui.list.pdf", "kien-nghi.pdf", () -> {
                    RecommendationListing listing = listing();
                    return files.pdf(
                            listing,
                            Optional.ofNullable(listing.filter().unit()).orElse(unit.id()));
                })));
        row.addClassName("app-row");
        return row;
    }

    private RecommendationListing listing() {
        RecommendationLook look = filter.value();
        return new RecommendationListing(look.filter(), look.order());
    }

    private void refresh() {
        strip.show(recommendations.standing(filter.value().filter()));
        grid.refresh();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        RecommendationSorting order =
                filter.read(event.getLocation().getQueryParameters()).order();
        grid.order(new GridOrder(order.by().name(), order.descending()));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("recommendation.ui.title");
    }
}
