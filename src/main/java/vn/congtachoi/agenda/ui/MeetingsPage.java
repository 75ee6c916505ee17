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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congtachoi.agenda.AgendaPermissions;
import vn.congtachoi.agenda.AgendaWords;
import vn.congtachoi.agenda.MeetingChoices;
import vn.congtachoi.agenda.MeetingFilter;
import vn.congtachoi.agenda.MeetingKind;
import vn.congtachoi.agenda.MeetingReading;
import vn.congtachoi.agenda.MeetingRow;
import vn.congtachoi.agenda.MeetingSort;
import vn.congtachoi.kernel.VietnameseDates;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.Card;
import vn.congtachoi.uikit.DataGrid;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FilterBar;
import vn.congtachoi.uikit.GridQuery;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** The meetings that concern her, from today on. */
@Route("cuoc-hop")
@Menu(title = "agenda.ui.menu", order = 130, icon = "calendar-days")
@PermitAll
@ViewNeeds(AgendaPermissions.READ)
class MeetingsPage extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private final MeetingReading meetings;
    private final FilterBar<MeetingFilter> filter;
    private final DataGrid<MeetingRow> grid = new DataGrid<>(MeetingRow::id);

    MeetingsPage(MeetingReading meetings, MeetingChoices choices, Clock clock) {
        this.meetings = meetings;
        filter = new FilterBar<>(new MeetingFilterCodec(LocalDate.now(clock)));
        filters();
        columns();
        filter.onChange(changed -> grid.refresh());
        PageHeader header = new PageHeader(getPageTitle()).line(Texts.of("agenda.ui.list.line"));
        header.secondary(new Anchor(AbsencesPage.PATH, Texts.of("agenda.ui.absence.title")));
        if (!choices.callers().isEmpty()) {
            header.secondary(new Anchor(FacilitiesPage.PATH, Texts.of("agenda.ui.facility.title")));
            header.primary(ActionButton.primary(
                            "agenda.ui.list.new", () -> UI.getCurrent().navigate(MeetingEditPage.NEW))
                    .with(AppIcon.PLUS));
        }
        add(header, filter, grid);
        grid.fetch(this::rows);
    }

    private void filters() {
        filter.search("agenda.ui.list.search", MeetingFilter::text, MeetingFilter::withText)
                .choice(
                        "agenda.ui.form.kind",
                        Arrays.asList(MeetingKind.values()),
                        kind -> Texts.of("agenda.kind", kind),
                        MeetingFilter::kind,
                        MeetingFilter::withKind)
                .add(Fields.day("agenda.ui.list.from"), MeetingFilter::from, MeetingFilter::withFrom)
                .add(Fields.day("agenda.ui.list.to"), MeetingFilter::to, MeetingFilter::withTo)
                .add(
                        new Checkbox(Texts.of("agenda.ui.list.mine")),
                        MeetingFilter::mine,
                        (chosen, wanted) -> chosen.withMine(Boolean.TRUE.equals(wanted)));
    }

    private void columns() {
        grid.sortable(
                grid.lines("agenda.ui.list.when", MeetingsPage::day, row -> row.time()
                                .hours())
                        .setFlexGrow(2),
                MeetingSort.DAY);
        grid.sortable(
                grid.link("agenda.ui.list.meeting", MeetingRow::title, MeetingsPage::path)
                        .setFlexGrow(6),
                MeetingSort.TITLE);
        grid.text("agenda.ui.form.kind", row -> Texts.of("agenda.kind", row.kind()))
                .setFlexGrow(2);
        grid.lines("agenda.ui.list.where", MeetingRow::whereabouts, MeetingRow::chair);
        grid.component("agenda.ui.list.state", MeetingsPage::badge).setFlexGrow(2);
        grid.card(row -> new Card(row.title())
                .line(AgendaWords.time(row.time()))
                .line(Stream.of(row.whereabouts(), row.chair())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · ")))
                .foot(badge(row), new Anchor(path(row), Texts.of("agenda.ui.list.open-one"))));
        grid.empty(new EmptyState(AppIcon.CALENDAR_DAYS, "agenda.ui.list.none", "agenda.ui.list.none-hint"));
    }

    private static String day(MeetingRow row) {
        return Texts.of("agenda.ui.list.day", VietnameseDates.weekday(row.day()), VnFormat.day(row.day()));
    }

    private static String path(MeetingRow row) {
        return "cuoc-hop/" + row.id();
    }

    static StatusBadge badge(MeetingRow row) {
        return new StatusBadge(
                Texts.of("agenda.state", row.state()), row.state().tone());
    }

    private List<MeetingRow> rows(GridQuery query) {
        return meetings.page(
                filter.value(),
                query.sort(MeetingSort.class).orElse(MeetingSort.DAY),
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
        return Texts.of("agenda.ui.title");
    }
}
