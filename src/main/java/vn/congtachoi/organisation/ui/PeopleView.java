package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.OrganKind;
import vn.congtachoi.organisation.OrganisationPermissions;
import vn.congtachoi.organisation.OwnUnits;
import vn.congtachoi.organisation.PeopleList;
import vn.congtachoi.organisation.PersonFilter;
import vn.congtachoi.organisation.PersonRow;
import vn.congtachoi.organisation.Position;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.organisation.paper.PeopleFiles;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Card;
import vn.congtachoi.uikit.DataGrid;
import vn.congtachoi.uikit.DownloadLink;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.FilterBar;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.Texts;

/** Danh bạ: whom to call, found by name, unit, post or organ; out to Excel and to paper as it is shown. */
@Route("danh-ba")
@Menu(title = "organisation.people.list.menu", order = 420, icon = "users")
@PermitAll
@ViewNeeds(OrganisationPermissions.READ)
class PeopleView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    /** More than any unit of the Hội has in one directory. */
    private static final int ALL = 20_000;

    private static final List<OrganKind> ORGANS =
            List.of(OrganKind.BCH, OrganKind.BTV, OrganKind.THUONG_TRUC, OrganKind.UBKT);

    private final PeopleList people;
    private final UnitDirectory directory;
    private final PeopleFiles files;
    private final PeopleUnits units;
    private final FilterBar<PeopleFilter> filter = new FilterBar<>(new PeopleFilter.Codec());
    private final DataGrid<PersonRow> grid = new DataGrid<>(row -> row.card().id());
    private final Span count = new Span();

    PeopleView(PeopleList people, UnitDirectory directory, OwnUnits ownUnits, PeopleFiles files) {
        this.people = people;
        this.directory = directory;
        this.files = files;
        units = new PeopleUnits(ownUnits.around());
        buildFilter();
        buildGrid();
        filter.getElement().getClassList().add("app-people-filter");
        PageHeader header = new PageHeader(Texts.of("organisation.people.list.title"))
                .beside(count)
                .line(Texts.of("organisation.people.list.line"))
                .secondary(
                        DownloadLink.excel(
                                "organisation.people.excel", "danh-ba.xlsx", () -> files.excel(shown(), words())),
                        DownloadLink.pdf("organisation.people.pdf", "danh-ba.pdf", this::paper));
        if (!people.editableUnits().isEmpty()) {
            header.primary(ActionButton.primary("organisation.people.list.add", () -> UI.getCurrent()
                            .navigate(PeopleRoute.NEW))
                    .with(AppIcon.PLUS));
        }
        add(header, filter, grid);
        grid.fetch(query -> people.rows(asked(), query.page() * query.size(), query.size()));
    }

    private void buildFilter() {
        count.addClassName("app-quiet");
        count.getElement().setAttribute("role", "status");
        ComboBox<UnitRef> unit = PeopleChoices.unit("organisation.people.list.unit", units.all(), units);
        Select<Position> position = PeopleChoices.choice(
                "organisation.people.list.position",
                List.of(Position.values()),
                one -> Texts.of("organisation.position", one));
        Select<OrganKind> organ = PeopleChoices.choice(
                "organisation.people.list.organ", ORGANS, one -> Texts.of("organisation.organ.kind", one));
        Select<Boolean> outside = PeopleChoices.choice(
                "organisation.people.list.whose", List.of(Boolean.FALSE, Boolean.TRUE), PeopleView::whose);
        filter.search("organisation.people.list.search", PeopleFilter::words, PeopleFilter::withWords)
                .add(unit, this::unit, PeopleView::withUnit)
                .add(position, PeopleFilter::position, PeopleFilter::withPosition)
                .add(organ, PeopleFilter::organ, PeopleFilter::withOrgan)
                .add(outside, PeopleFilter::outside, PeopleFilter::withOutside)
                .onChange(changed -> refresh());
    }

    private @Nullable UnitRef unit(PeopleFilter chosen) {
        return units.find(chosen.unit());
    }

    private static PeopleFilter withUnit(PeopleFilter chosen, @Nullable UnitRef unit) {
        return chosen.withUnit(unit == null ? null : unit.id());
    }

    private void buildGrid() {
        grid.link(
                "organisation.people.list.name",
                row -> row.card().name().full(),
                row -> PeopleRoute.to(row.card().id()));
        grid.lines("organisation.people.list.post", PersonRow::standing, row -> String.join("; ", row.others()))
                .setFlexGrow(3);
        grid.component("organisation.people.list.contact", PersonContact::of).setFlexGrow(1);
        grid.card(row -> new Card(row.card().name().full())
                .line(row.standing())
                .foot(PersonContact.phone(row), PersonContact.open(row)));
        grid.empty(
                new EmptyState(AppIcon.USERS, "organisation.people.list.none", "organisation.people.list.none-hint"));
    }

    private static String whose(Boolean outside) {
        return Texts.of(outside ? "organisation.people.list.outside" : "organisation.people.list.inside");
    }

    private void refresh() {
        count.setText(Texts.of("organisation.people.list.count", people.count(asked())));
        grid.refresh();
    }

    private PersonFilter asked() {
        PeopleFilter chosen = filter.value();
        Set<UUID> subtree = chosen.unit() == null ? Set.of() : directory.today().subtree(chosen.unit());
        return new PersonFilter(chosen.words(), subtree, chosen.outside(), chosen.position(), chosen.organ());
    }

    private List<PersonRow> shown() {
        return people.rows(asked(), 0, ALL);
    }

    private byte[] paper() {
        PeopleFilter chosen = filter.value();
        UnitRef issuer = Optional.ofNullable(units.find(chosen.unit()))
                .filter(unit -> units.withOrgans().contains(unit))
                .orElseGet(() -> units.all().getFirst());
        return files.paper(issuer.id(), shown(), words());
    }

    /** What the list is filtered by, for the head of what leaves the portal. */
    private List<String> words() {
        PeopleFilter chosen = filter.value();
        List<String> words = new ArrayList<>();
        if (!chosen.words().isBlank()) {
            words.add(Texts.of("organisation.people.list.by-words", chosen.words()));
        }
        Optional.ofNullable(units.find(chosen.unit())).map(units::label).ifPresent(words::add);
        Optional.ofNullable(chosen.position())
                .map(position -> Texts.of("organisation.position", position))
                .ifPresent(words::add);
        Optional.ofNullable(chosen.organ())
                .map(organ -> Texts.of("organisation.organ.kind", organ))
                .ifPresent(words::add);
        Optional.ofNullable(chosen.outside()).map(PeopleView::whose).ifPresent(words::add);
        return words;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter.read(event.getLocation().getQueryParameters());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("organisation.people.list.title");
    }
}
