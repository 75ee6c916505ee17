package vn.congtachoi.agenda.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import vn.congtachoi.agenda.AgendaPermissions;
import vn.congtachoi.agenda.MeetingChoices;
import vn.congtachoi.agenda.opinion.OpinionFilter;
import vn.congtachoi.agenda.opinion.OpinionReading;
import vn.congtachoi.agenda.opinion.OpinionRow;
import vn.congtachoi.agenda.opinion.OpinionState;
import vn.congtachoi.agenda.opinion.Stance;
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
import vn.congtachoi.uikit.Texts;

/** The questions that she asks or is asked, newest first. */
@Route(OpinionsPage.PATH)
@Menu(title = "agenda.ui.opinion.menu", order = 135, icon = "message-square")
@PermitAll
@ViewNeeds(AgendaPermissions.READ)
class OpinionsPage extends Page implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "xin-y-kien";

    private final OpinionReading opinions;
    private final FilterBar<OpinionFilter> filter = new FilterBar<>(new OpinionFilterCodec());
    private final DataGrid<OpinionRow> grid = new DataGrid<>(OpinionRow::id);

    OpinionsPage(OpinionReading opinions, MeetingChoices choices) {
        this.opinions = opinions;
        filters();
        columns();
        filter.onChange(changed -> grid.refresh());
        PageHeader header = new PageHeader(getPageTitle()).line(Texts.of("agenda.ui.opinion.line"));
        if (!choices.callers().isEmpty()) {
            header.primary(ActionButton.primary(
                            "agenda.ui.opinion.new", () -> UI.getCurrent().navigate(OpinionEditPage.NEW))
                    .with(AppIcon.PLUS));
        }
        add(header, filter, grid);
        grid.fetch(this::rows);
    }

    private void filters() {
        filter.search("agenda.ui.opinion.search", OpinionFilter::text, OpinionFilter::withText)
                .choice(
                        "agenda.ui.opinion.state",
                        Arrays.asList(OpinionState.values()),
                        state -> Texts.of("agenda.opinion.state", state),
                        OpinionFilter::state,
                        OpinionFilter::withState)
                .add(
                        new Checkbox(Texts.of("agenda.ui.opinion.mine")),
                        OpinionFilter::mine,
                        (chosen, wanted) -> chosen.withMine(Boolean.TRUE.equals(wanted)));
    }

    private void columns() {
        grid.link("agenda.ui.opinion.title", OpinionRow::title, OpinionsPage::path)
                .setFlexGrow(6);
        grid.lines("agenda.ui.opinion.due", OpinionWords::due, OpinionRow::askerName);
        grid.lines("agenda.ui.opinion.result", OpinionWords::count, OpinionsPage::mine)
                .setFlexGrow(3);
        grid.component("agenda.ui.opinion.state", OpinionWords::badge).setFlexGrow(2);
        grid.card(row -> new Card(row.title())
                .line(Texts.of("agenda.ui.opinion.due-line", OpinionWords.due(row)))
                .line(OpinionWords.count(row))
                .foot(OpinionWords.badge(row), new Anchor(path(row), Texts.of("agenda.ui.list.open-one"))));
        grid.empty(new EmptyState(AppIcon.MESSAGE_SQUARE, "agenda.ui.opinion.none", "agenda.ui.opinion.none-hint"));
    }

    private static String path(OpinionRow row) {
        return PATH + "/" + row.id();
    }

    /** What she answered herself, where she is asked. */
    private static String mine(OpinionRow row) {
        boolean shown = row.asked() && (row.mine() != Stance.UNSAID || row.state() == OpinionState.ASKING);
        return shown ? Texts.of("agenda.ui.opinion.own", Texts.of("agenda.stance", row.mine())) : "";
    }

    private List<OpinionRow> rows(GridQuery query) {
        return opinions.page(filter.value(), query.pageable());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter.read(event.getLocation().getQueryParameters());
        grid.refresh();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("agenda.ui.opinion.head");
    }
}
