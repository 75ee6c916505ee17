package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.indicator.IndicatorDictionary;
import vn.congtachoi.indicator.IndicatorFilter;
import vn.congtachoi.indicator.IndicatorKind;
import vn.congtachoi.indicator.IndicatorPermissions;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.kernel.PeriodKind;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.programme.ProgrammeContentRef;
import vn.congtachoi.programme.ProgrammeRef;
import vn.congtachoi.programme.ProgrammeService;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Card;
import vn.congtachoi.uikit.DataGrid;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.FilterBar;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;

/** The dictionary of indicators: what is counted, how it adds up, how often it is asked. */
@Route("chi-tieu")
@Menu(title = "indicator.ui.indicators.menu", order = 220, icon = "list-checks")
@PermitAll
@ViewNeeds(IndicatorPermissions.READ)
class IndicatorsPage extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private static final String PATH = "chi-tieu/";

    private final IndicatorDictionary dictionary;
    private final Map<String, ProgrammeRef> programmes;
    private final Map<UUID, List<ProgrammeContentRef>> contents;
    private final FilterBar<IndicatorsQuery> filter = new FilterBar<>(new IndicatorsQuery.Codec());
    private final DataGrid<IndicatorRow> grid = new DataGrid<>(IndicatorRow::id);
    private final Span count = new Span();

    IndicatorsPage(IndicatorDictionary dictionary, ProgrammeService programmeService) {
        this.dictionary = dictionary;
        this.programmes =
                programmeService.refs(null).stream().collect(Collectors.toMap(ProgrammeRef::code, Function.identity()));
        this.contents = programmeService.contentRefs(null).stream()
                .collect(Collectors.groupingBy(ProgrammeContentRef::programmeId));
        buildFilter();
        buildGrid();
        add(header(), filter, grid);
        grid.fetch(query -> dictionary.list(wanted(), query.page(), query.size()));
    }

    private PageHeader header() {
        PageHeader header = new PageHeader(Texts.of("indicator.ui.indicators.title"))
                .line(Texts.of("indicator.ui.indicators.line"))
                .secondary(
                        link("chi-tieu/bieu", "indicator.ui.forms.title"),
                        link("chi-tieu/giao", "indicator.ui.targets.title"),
                        link("chi-tieu/cung-ky", "indicator.ui.past.title"));
        if (dictionary.mayEdit().allowed()) {
            header.primary(ActionButton.primary(
                            "indicator.ui.indicators.new", () -> UI.getCurrent().navigate("chi-tieu/moi"))
                    .with(AppIcon.PLUS));
        }
        return header;
    }

    private static Component link(String path, String key) {
        Anchor link = new Anchor(path, Texts.of(key));
        link.addClassName("app-download");
        return link;
    }

    @SuppressWarnings("NullAway") // does not carry "null means all" through the inferred type of a choice
    private void buildFilter() {
        filter.search("indicator.ui.indicators.search", IndicatorsQuery::words, IndicatorsQuery::withWords)
                .oneOfMany(
                        "indicator.ui.programme",
                        programmes.values().stream()
                                .sorted((a, b) -> a.shortName().compareTo(b.shortName()))
                                .toList(),
                        ProgrammeRef::shortName,
                        query -> programmes.get(String.valueOf(query.programme())),
                        (query, chosen) -> query.withProgramme(chosen == null ? null : chosen.code()))
                .choice(
                        "indicator.ui.kind",
                        List.of(IndicatorKind.values()),
                        kind -> Texts.of("indicator.kind", kind),
                        IndicatorsQuery::kind,
                        IndicatorsQuery::withKind)
                .choice(
                        "indicator.ui.collected",
                        List.of(PeriodKind.values()),
                        PeriodChoices::kind,
                        IndicatorsQuery::collected,
                        IndicatorsQuery::withCollected)
                .choice(
                        "indicator.ui.inForce",
                        List.of(Boolean.TRUE),
                        any -> Texts.of("indicator.ui.inForce.only"),
                        IndicatorsQuery::inForce,
                        IndicatorsQuery::withInForce)
                .trailing(count)
                .onChange(changed -> refresh());
    }

    private void buildGrid() {
        grid.text("indicator.ui.code", IndicatorRow::code).setAutoWidth(true).setFlexGrow(0);
        grid.link("indicator.ui.name", IndicatorRow::name, row -> PATH + row.id())
                .setFlexGrow(4);
        grid.text("indicator.ui.measure", IndicatorRow::measure);
        grid.text("indicator.ui.kind", row -> Texts.of("indicator.kind", row.kind()));
        grid.lines(
                        "indicator.ui.laws",
                        row -> Texts.of("indicator.unitLaw", row.unitLaw()),
                        row -> Texts.of("indicator.timeLaw", row.timeLaw()))
                .setFlexGrow(2);
        grid.text("indicator.ui.collected", row -> PeriodChoices.kind(row.collected()));
        grid.card(IndicatorsPage::card);
        grid.onOpen(row -> UI.getCurrent().navigate(PATH + row.id()));
        grid.empty(dictionary.all().isEmpty() ? nothingYet() : nothingFits());
    }

    private static EmptyState nothingYet() {
        return new EmptyState(
                AppIcon.LIST_CHECKS, "indicator.ui.indicators.first", "indicator.ui.indicators.first-hint");
    }

    private static EmptyState nothingFits() {
        return new EmptyState(AppIcon.LIST_CHECKS, "indicator.ui.indicators.none", "indicator.ui.indicators.none-hint");
    }

    private static Card card(IndicatorRow row) {
        Card card = new Card(row.name())
                .line(Texts.of(
                        "indicator.ui.indicators.card", row.code(), row.measure(), PeriodChoices.kind(row.collected())))
                .line(Texts.of("indicator.unitLaw", row.unitLaw()) + " · "
                        + Texts.of("indicator.timeLaw", row.timeLaw()));
        return row.unverified()
                ? card.foot(new StatusBadge(Texts.of("indicator.ui.unverified.short"), Tone.DUE))
                : card;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter.read(event.getLocation().getQueryParameters());
        refresh();
    }

    private void refresh() {
        count.setText(Texts.of("indicator.ui.indicators.count", dictionary.count(wanted())));
        grid.refresh();
    }

    private IndicatorFilter wanted() {
        IndicatorsQuery query = filter.value();
        return new IndicatorFilter(
                query.words(), contentIds(query.programme()), query.kind(), query.collected(), query.inForce() != null);
    }

    private @Nullable Set<UUID> contentIds(@Nullable String code) {
        ProgrammeRef programme = code == null ? null : programmes.get(code);
        return programme == null
                ? null
                : contents.getOrDefault(programme.id(), List.of()).stream()
                        .map(ProgrammeContentRef::id)
                        .collect(Collectors.toSet());
    }

    @Override
    public String getPageTitle() {
        return Texts.of("indicator.ui.indicators.title");
    }
}
