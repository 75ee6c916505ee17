package vn.congtachoi.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import vn.congtachoi.document.DocumentFilter;
import vn.congtachoi.document.DocumentPermissions;
import vn.congtachoi.document.DocumentReading;
import vn.congtachoi.document.DocumentRow;
import vn.congtachoi.document.DocumentSettings;
import vn.congtachoi.document.DocumentState;
import vn.congtachoi.document.KindRow;
import vn.congtachoi.kernel.ViewNeeds;
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
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** Our papers: what is being written, what waits for whom, what was issued. */
@Route("van-ban")
@Menu(title = "document.ui.menu", order = 300, icon = "file-text")
@PermitAll
@ViewNeeds(DocumentPermissions.READ)
class DocumentsPage extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private final DocumentReading documents;
    private final HomeUnit homes;
    private final List<KindRow> kinds;

    private final PageHeader header = new PageHeader(Texts.of("document.ui.list.title"))
            .line(Texts.of("document.ui.list.line"))
            .secondary(new Anchor("van-ban/so-dang-ky", Texts.of("document.ui.list.register")));
    private final FilterBar<DocumentFilter> filter;
    private final DataGrid<DocumentRow> grid = new DataGrid<>(DocumentRow::id);

    DocumentsPage(DocumentReading documents, DocumentSettings settings, HomeUnit homes) {
        this.documents = documents;
        this.homes = homes;
        kinds = settings.kinds();
        filter = new FilterBar<>(new DocumentFilterCodec(kinds));

        if (!homes.with(DocumentPermissions.SETTINGS).isEmpty()) {
            header.secondary(new Anchor(DocumentSettingsPage.PATH, Texts.of("document.ui.settings.title")));
        }
        if (!homes.with(DocumentPermissions.SIGN).isEmpty()) {
            header.secondary(new Anchor(SigningDeskPage.PATH, Texts.of("document.ui.desk.title")));
            header.secondary(new Anchor(DeputyPage.PATH, Texts.of("document.ui.deputy.title")));
        }
        filters();
        columns();

        filter.onChange(changed -> grid.refresh());

        add(header, filter, grid);

        grid.fetch(this::rows);
    }

    private void filters() {
        filter.search(
                        "document.ui.list.search",
                        DocumentFilter::text,
                        (chosen, text) -> new DocumentFilter(text, chosen.kinds(), chosen.states()))
                .choice(
                        "document.ui.list.kind",
                        kinds.stream().filter(KindRow::active).toList(),
                        KindRow::name,
                        chosen -> kinds.stream()
                                .filter(kind -> chosen.kinds().contains(kind.id()))
                                .findFirst()
                                .orElse(null),
                        (chosen, kind) -> new DocumentFilter(chosen.text(), ids(kind), chosen.states()))
                .choice(
                        "document.ui.list.state",
                        Arrays.asList(DocumentState.values()),
                        state -> Texts.of("document.state", state),
                        chosen -> chosen.states().stream().findFirst().orElse(null),
                        (chosen, state) -> new DocumentFilter(
                                chosen.text(),
                                chosen.kinds(),
                                Stream.ofNullable(state).collect(Collectors.toSet())));
    }

    private static Set<UUID> ids(@Nullable KindRow kind) {
        return Stream.ofNullable(kind).map(KindRow::id).collect(Collectors.toSet());
    }

    private void columns() {
        grid.text("document.ui.list.notation", DocumentsPage::notation)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.link("document.ui.list.subject", DocumentRow::title, DocumentsPage::path)
                .setFlexGrow(6);
        grid.component("document.ui.list.state", DocumentsPage::state).setFlexGrow(2);
        grid.text("document.ui.list.drafter", DocumentRow::drafterName).setFlexGrow(2);
        grid.text("document.ui.list.since", row -> VnFormat.moment(row.since()))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.card(row -> new Card(row.title())
                .line(Stream.of(notation(row), row.drafterName(), VnFormat.moment(row.since()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")))
                .foot(state(row), new Anchor(path(row), Texts.of("document.ui.list.open"))));
        grid.empty(new EmptyState(AppIcon.FILE_TEXT, "document.ui.list.none", "document.ui.list.none-hint"));
    }

    private static String notation(DocumentRow row) {
        return Optional.ofNullable(row.notation()).orElse("");
    }

    private static String path(DocumentRow row) {
        return "van-ban/" + row.id();
    }

    private static Component state(DocumentRow row) {
        return row.figuresChangedSince()
                ? new StatusBadge(Texts.of("document.ui.figures-changed"), Tone.LATE)
                : StateTones.badge(row.state());
    }

    private List<DocumentRow> rows(GridQuery query) {
        Sort newest = Sort.by(Sort.Direction.DESC, "createdAt", "id");
        return documents
                .page(
                        filter.value(),
                        PageRequest.of(
                                query.pageable().getPageNumber(),
                                query.pageable().getPageSize(),
                                newest))
                .getContent();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter.read(event.getLocation().getQueryParameters());
        if (homes.with(DocumentPermissions.DRAFT).isEmpty()) {
            header.withoutPrimary();
        } else {
            header.primary(ActionButton.primary(
                            "document.ui.list.add", () -> UI.getCurrent().navigate(NewDocumentPage.PATH))
                    .with(AppIcon.PLUS));
        }
        grid.refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("document.ui.list.title");
    }
}
