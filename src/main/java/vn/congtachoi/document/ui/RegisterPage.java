package vn.congtachoi.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import vn.congtachoi.document.DocumentPermissions;
import vn.congtachoi.document.DocumentSettings;
import vn.congtachoi.document.OutgoingRegister;
import vn.congtachoi.document.RegisterFilter;
import vn.congtachoi.document.RegisterRow;
import vn.congtachoi.document.RegisterState;
import vn.congtachoi.document.SeriesRow;
import vn.congtachoi.document.files.RegisterFiles;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Card;
import vn.congtachoi.uikit.DataGrid;
import vn.congtachoi.uikit.DownloadLink;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.FilterBar;
import vn.congtachoi.uikit.GridQuery;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Sổ đăng ký văn bản đi of a unit, to be searched, exported and printed as a book. */
@Route("van-ban/so-dang-ky")
@PermitAll
@ViewNeeds(DocumentPermissions.READ)
class RegisterPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final Sort BY_NUMBER = Sort.by(Sort.Direction.DESC, "reservedAt", "id");

    private final OutgoingRegister register;
    private final DocumentSettings settings;
    private final RegisterFiles files;
    private final HomeUnit homes;
    private final int thisYear;

    RegisterPage(
            OutgoingRegister register, DocumentSettings settings, RegisterFiles files, HomeUnit homes, Clock clock) {
        this.register = register;
        this.settings = settings;
        this.files = files;
        this.homes = homes;
        thisYear = LocalDate.now(clock).getYear();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UnitRef unit = homes.first().orElseThrow(() -> new NotFoundException("No unit"));
        FilterBar<RegisterFilter> filter = new FilterBar<>(new RegisterFilterCodec(unit.id(), thisYear));
        DataGrid<RegisterRow> grid = grid();
        filters(filter, unit.id());
        filter.onChange(changed -> grid.refresh());
        filter.read(event.getLocation().getQueryParameters());
        grid.fetch(query -> rows(filter.value(), query));
        removeAll();
        add(
                new PageHeader(Texts.of("document.ui.register.title"))
                        .back("van-ban", Texts.of("document.ui.list.title"))
                        .line(Texts.of("document.ui.register.line", unit.name())),
                filter,
                downloads(filter),
                grid);
    }

    private void filters(FilterBar<RegisterFilter> filter, UUID unit) {
        List<SeriesRow> series = settings.series(unit);
        filter.search("document.ui.register.search", RegisterFilter::text, RegisterFilter::withText)
                .choice(
                        "document.ui.register.year",
                        register.years(unit),
                        String::valueOf,
                        RegisterFilter::year,
                        (chosen, year) -> chosen.withYear(year == null ? thisYear : year))
                .choice(
                        "document.ui.register.state",
                        Arrays.asList(RegisterState.values()),
                        state -> Texts.of("document.register.state-of", state),
                        chosen -> chosen.states().stream().findFirst().orElse(null),
                        (chosen, state) ->
                                chosen.withStates(Stream.ofNullable(state).collect(Collectors.toSet())));
        if (series.size() > 1) {
            filter.choice(
                    "document.ui.register.series",
                    series,
                    row -> row.form().name(),
                    chosen -> series.stream()
                            .filter(row -> row.id().equals(chosen.seriesId()))
                            .findFirst()
                            .orElse(null),
                    (chosen, row) -> chosen.withSeries(row == null ? null : row.id()));
        }
    }

    /** Exactly what is shown, whole. */
    private Div downloads(FilterBar<RegisterFilter> filter) {
        Div row = new Div(
                DownloadLink.excel(
                        "document.ui.register.excel",
                        "so-dang-ky-van-ban-di.xlsx",
                        () -> files.excel(filter.value(), all(filter.value()))),
                DownloadLink.pdf(
                        "document.ui.register.book",
                        "so-dang-ky-van-ban-di.pdf",
                        () -> files.book(filter.value(), all(filter.value()))));
        row.addClassName("app-row");
        return row;
    }

    private List<RegisterRow> all(RegisterFilter filter) {
        return register.page(filter, Pageable.unpaged(Sort.by("reservedAt", "id")))
                .getContent();
    }

    private List<RegisterRow> rows(RegisterFilter filter, GridQuery query) {
        Pageable page = query.pageable();
        return register.page(filter, PageRequest.of(page.getPageNumber(), page.getPageSize(), BY_NUMBER))
                .getContent();
    }

    private static DataGrid<RegisterRow> grid() {
        DataGrid<RegisterRow> grid = new DataGrid<>(RegisterRow::id);
        grid.text("document.ui.register.notation", RegisterRow::notation)
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.day("document.ui.register.day", RegisterRow::paperDate);
        grid.link("document.ui.register.subject", RegisterRow::subject, RegisterPage::path)
                .setFlexGrow(5);
        grid.lines("document.ui.register.signer", RegisterRow::signerName, RegisterRow::signerPost)
                .setFlexGrow(3);
        grid.text("document.ui.register.note", RegisterPage::note).setFlexGrow(3);
        grid.component("document.ui.register.state", row -> StateTones.badge(row.state()))
                .setWidth("13.5rem")
                .setFlexGrow(0);
        grid.card(row -> new Card(row.notation() + " – " + row.subject())
                .line(Optional.ofNullable(row.paperDate()).map(VnFormat::day).orElse("")
                        + (row.cancelReason().isEmpty() ? "" : " · " + row.cancelReason()))
                .foot(StateTones.badge(row.state()), new Anchor(path(row), Texts.of("document.ui.list.open"))));
        grid.empty(new EmptyState(AppIcon.BOOK_OPEN, "document.ui.register.none", "document.ui.register.none-hint"));
        return grid;
    }

    /** Why a number was given up, or to whom the paper went: the first of them, and how many more. */
    private static String note(RegisterRow row) {
        if (row.state() == RegisterState.CANCELLED) {
            return Texts.of("document.ui.register.cancelled", row.cancelReason());
        }
        List<String> recipients = row.recipients().lines().toList();
        return recipients.size() < 2
                ? row.recipients()
                : Texts.of("document.ui.register.to", recipients.getFirst(), recipients.size() - 1);
    }

    private static String path(RegisterRow row) {
        return "van-ban/" + row.documentId();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("document.ui.register.title");
    }
}
