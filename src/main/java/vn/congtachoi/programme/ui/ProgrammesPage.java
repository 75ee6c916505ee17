package vn.congtachoi.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.programme.ProgrammeFilter;
import vn.congtachoi.programme.ProgrammeKind;
import vn.congtachoi.programme.ProgrammePermissions;
import vn.congtachoi.programme.ProgrammeReach;
import vn.congtachoi.programme.ProgrammeRow;
import vn.congtachoi.programme.ProgrammeService;
import vn.congtachoi.programme.ProgrammeStatus;
import vn.congtachoi.programme.Reach;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Card;
import vn.congtachoi.uikit.DataGrid;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.FilterBar;
import vn.congtachoi.uikit.GridQuery;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.Texts;

/** Which programmes there are, how far they are, and which of them reach our unit. */
@Route("de-an")
@Menu(title = "programme.ui.menu", order = 240, icon = "book-open")
@PermitAll
@ViewNeeds(ProgrammePermissions.READ)
class ProgrammesPage extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private static final int YEARS_BACK = 6;
    private static final int YEARS_AHEAD = 12;

    /** A programme with what it is to our unit. */
    record Line(ProgrammeRow row, Reach reach) {}

    private final ProgrammeService programmes;
    private final ProgrammeReach reach;
    private final OurUnit ours;
    private final UnitDirectory units;
    private final OwnerChoices owners;

    private final PageHeader header;
    private final FilterBar<ProgrammeFilter> filter = new FilterBar<>(new ProgrammeFilterCodec());
    private final DataGrid<Line> grid = new DataGrid<>(line -> line.row().id());

    ProgrammesPage(
            ProgrammeService programmes,
            ProgrammeReach reach,
            OurUnit ours,
            UnitDirectory units,
            OwnerChoices owners,
            Clock clock) {
        this.programmes = programmes;
        this.reach = reach;
        this.ours = ours;
        this.units = units;
        this.owners = owners;
        header = new PageHeader(Texts.of("programme.ui.list.title")).line(Texts.of("programme.ui.list.line"));

        filters(LocalDate.now(clock).getYear());
        columns();

        filter.onChange(changed -> grid.refresh());

        add(header, filter, grid);

        grid.fetch(this::lines);
    }

    private void filters(int thisYear) {
        List<Integer> years = IntStream.rangeClosed(thisYear - YEARS_BACK, thisYear + YEARS_AHEAD)
                .boxed()
                .toList();
        filter.search("programme.ui.list.search", ProgrammeFilter::text, ProgrammeFilter::withText)
                .choice(
                        "programme.ui.list.kind",
                        Arrays.asList(ProgrammeKind.values()),
                        kind -> Texts.of(kind.label().key()),
                        chosen -> chosen.kinds().stream().findFirst().orElse(null),
                        ProgrammeFilter::withKind)
                .choice(
                        "programme.ui.list.status",
                        Arrays.asList(ProgrammeStatus.values()),
                        status -> Texts.of(status.label().key()),
                        chosen -> chosen.statuses().stream().findFirst().orElse(null),
                        ProgrammeFilter::withStatus)
                .choice(
                        "programme.ui.list.year",
                        years,
                        String::valueOf,
                        chosen -> Optional.ofNullable(chosen.year())
                                .filter(years::contains)
                                .orElse(null),
                        ProgrammeFilter::withYear);
    }

    private void columns() {
        grid.link(
                "programme.ui.list.short-name",
                line -> line.row().shortName(),
                line -> "de-an/" + line.row().id());
        grid.lines("programme.ui.list.official-name", line -> line.row().officialName(), this::facts)
                .setFlexGrow(6);
        grid.text("programme.ui.list.period", line -> period(line.row())).setFlexGrow(1);
        grid.component("programme.ui.list.status", line -> state(line.row())).setFlexGrow(4);
        grid.component("programme.ui.list.reach", line -> Words.reach(line.reach()))
                .setFlexGrow(3);
        grid.card(line -> new Card(line.row().shortName())
                .line(facts(line) + " · " + period(line.row()))
                .foot(state(line.row()), open(line.row())));
        grid.empty(new EmptyState(AppIcon.BOOK_OPEN, "programme.ui.list.none", "programme.ui.list.none-hint"));
    }

    /** Code and kind; whose it is only where it does not come from above. */
    private String facts(Line line) {
        ProgrammeRow row = line.row();
        String codeAndKind = row.code() + " · " + Texts.of(row.kind().label().key());
        return Optional.ofNullable(row.ownerUnitId())
                .flatMap(units.today()::find)
                .map(owner -> Texts.of("programme.ui.list.own", codeAndKind, owner.shortName()))
                .orElse(codeAndKind);
    }

    private static String period(ProgrammeRow row) {
        return Words.period(row.validFrom(), row.validTo());
    }

    private static Component state(ProgrammeRow row) {
        Div marks = new Div(Words.status(row.status()));
        marks.addClassName("app-programme-marks");
        if (row.unverified()) {
            marks.add(Words.unverified());
        }
        return marks;
    }

    private static Component open(ProgrammeRow row) {
        return new Anchor("de-an/" + row.id(), Texts.of("programme.ui.list.open"));
    }

    private List<Line> lines(GridQuery query) {
        Map<UUID, Reach> said = ours.ofArea().map(unit -> reach.at(unit.id())).orElse(Map.of());
        return programmes.page(filter.value(), query.pageable()).stream()
                .map(row -> new Line(row, said.getOrDefault(row.id(), Reach.IN_AREA)))
                .toList();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter.read(event.getLocation().getQueryParameters());
        if (owners.list().isEmpty()) {
            header.withoutPrimary();
        } else {
            header.primary(ActionButton.primary(
                            "programme.ui.list.add", () -> UI.getCurrent().navigate(ProgrammeEditPage.NEW))
                    .with(AppIcon.PLUS));
        }
        grid.refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("programme.ui.list.title");
    }
}
