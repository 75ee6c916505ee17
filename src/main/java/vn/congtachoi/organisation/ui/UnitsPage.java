package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
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
import java.util.List;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.OrganisationPermissions;
import vn.congtachoi.organisation.UnitList;
import vn.congtachoi.organisation.UnitRow;
import vn.congtachoi.organisation.paper.UnitListFiles;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.DownloadLink;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FilterBar;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** All units as of a day: who stands under whom, and whom to call. */
@Route("to-chuc")
@Menu(title = "organisation.ui.menu", order = 410, icon = "building-2")
@PermitAll
@ViewNeeds(OrganisationPermissions.READ)
class UnitsPage extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private final UnitList units;
    private final Clock clock;
    private final PageHeader header = new PageHeader(Texts.of("organisation.ui.title"));
    private final FilterBar<UnitsFilter> filter = new FilterBar<>(UnitsFilter.CODEC);
    private final UnitGrid grid = new UnitGrid();
    private final Div folding = new Div(
            ActionButton.quiet("organisation.ui.unfold-all", () -> grid.unfoldAll(true)),
            ActionButton.quiet("organisation.ui.fold-all", () -> grid.unfoldAll(false)));
    private final Span count = new Span();

    UnitsPage(UnitList units, UnitListFiles files, UnitMaking making, Clock clock) {
        this.units = units;
        this.clock = clock;
        DatePicker day = Fields.day("organisation.ui.as-of");
        day.setClearButtonVisible(true);
        day.setPlaceholder(Texts.of("organisation.ui.as-of.today"));
        folding.addClassName("app-row");
        count.addClassName("app-quiet");
        filter.search("organisation.ui.search", UnitsFilter::words, UnitsFilter::withWords)
                .add(day, UnitsFilter::day, UnitsFilter::withDay)
                .trailing(folding)
                .trailing(count)
                .onChange(changed -> show());
        grid.empty(new EmptyState(AppIcon.BUILDING_2, "organisation.ui.none", "organisation.ui.none.hint"));
        grid.onFold(() ->
                count.setText(Texts.of("organisation.ui.count", grid.visible().size())));
        header.secondary(
                DownloadLink.excel("organisation.ui.excel", "don-vi.xlsx", () -> files.excel(grid.visible(), day())),
                DownloadLink.pdf("organisation.ui.pdf", "don-vi.pdf", () -> files.paper(grid.visible(), day())));
        if (making.isOffered()) {
            header.secondary(ActionButton.secondary("organisation.ui.paste", () -> making.paste(this::show)))
                    .primary(ActionButton.primary("organisation.ui.add", () -> making.add(null, this::show))
                            .with(AppIcon.PLUS));
        }
        add(header, filter, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter.read(event.getLocation().getQueryParameters());
        show();
    }

    private LocalDate day() {
        LocalDate chosen = filter.value().day();
        return chosen == null ? LocalDate.now(clock) : chosen;
    }

    private void show() {
        String words = filter.value().words();
        List<UnitRow> rows = units.rows(day(), words);
        header.line(
                words.isBlank()
                        ? whole(rows)
                        : Texts.of("organisation.ui.line.search", VnFormat.day(day()), words.strip()));
        folding.setVisible(words.isBlank());
        grid.show(rows, words);
    }

    private String whole(List<UnitRow> rows) {
        long communes =
                rows.stream().filter(row -> row.unit().kind().isCommuneLevel()).count();
        long branches =
                rows.stream().filter(row -> row.unit().kind().isBranch()).count();
        return Texts.of("organisation.ui.line", VnFormat.day(day()), communes, branches);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("organisation.ui.title");
    }
}
