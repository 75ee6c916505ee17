package vn.congtachoi.supervision.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.supervision.SupervisionPermissions;
import vn.congtachoi.supervision.SupervisionReading;
import vn.congtachoi.supervision.VisitFilter;
import vn.congtachoi.supervision.VisitRow;
import vn.congtachoi.supervision.VisitSort;
import vn.congtachoi.supervision.rules.VisitState;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.FilterBar;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** The visits of a year as a board: a column for each state, in the order of the way. */
@Route("kiem-tra-giam-sat/bang")
@PermitAll
@ViewNeeds(SupervisionPermissions.READ)
class VisitBoardPage extends Page implements AfterNavigationObserver, HasDynamicTitle {

    /** More than a unit visits in a year; beyond it the list is the better view. */
    private static final int MOST = 500;

    private final SupervisionReading reading;
    private final Clock clock;
    private final FilterBar<VisitFilter> filter;
    private final Div board = new Div();

    VisitBoardPage(SupervisionReading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
        filter = VisitFilterBar.of(LocalDate.now(clock).getYear(), false);
        filter.onChange(changed -> show());
        board.addClassName("app-board");
        add(
                new PageHeader(Texts.of("supervision.ui.title")).line(Texts.of("supervision.ui.board.line")),
                SupervisionTab.BOARD.strip(),
                filter,
                board);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter.read(event.getLocation().getQueryParameters());
        show();
    }

    private void show() {
        board.removeAll();
        Map<VisitState, List<VisitRow>> rows =
                reading.page(filter.value(), VisitSort.DAY, false, PageRequest.of(0, MOST)).stream()
                        .collect(Collectors.groupingBy(VisitRow::state));
        if (rows.isEmpty()) {
            board.add(new EmptyState(
                    AppIcon.SHIELD_CHECK, "supervision.ui.visits.none", "supervision.ui.visits.none-hint"));
            return;
        }
        Arrays.stream(VisitState.values())
                .filter(rows::containsKey)
                .forEach(state -> board.add(column(state, rows.getOrDefault(state, List.of()))));
    }

    private Section column(VisitState state, List<VisitRow> rows) {
        String name = Texts.of("supervision.state", state);
        Div head = new Div(new H2(name), new Span(VnFormat.number(rows.size())));
        head.addClassName("app-board__head");
        Section column = new Section(head);
        column.addClassNames(
                "app-board__column", "app-board__column--" + state.tone().name().toLowerCase(Locale.ROOT));
        column.setAriaLabel(Texts.of("supervision.ui.board.column", name, rows.size()));
        rows.forEach(row -> column.add(card(row)));
        return column;
    }

    private Div card(VisitRow row) {
        Div foot = SupervisionLook.marks(row, LocalDate.now(clock));
        foot.remove(foot.getComponentAt(0));
        Div card = new Div(
                new Anchor(SupervisionTab.visit(row.id()), row.body()),
                new Span(row.theme()),
                new Span(SupervisionLook.day(row)),
                new Span(row.team()),
                foot);
        card.addClassName("app-board__card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return Texts.of("supervision.ui.board.title");
    }
}
