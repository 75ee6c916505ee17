package vn.congtachoi.supervision.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.supervision.CoverageService;
import vn.congtachoi.supervision.CoverageTable;
import vn.congtachoi.supervision.SupervisionPermissions;
import vn.congtachoi.supervision.YearPlanService;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Độ phủ: units × years on one page, who was visited when. */
@Route("kiem-tra-giam-sat/do-phu")
@PermitAll
@ViewNeeds(SupervisionPermissions.READ)
class CoveragePage extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private final YearPlanService plans;
    private final CoverageService coverage;
    private final Clock clock;

    CoveragePage(YearPlanService plans, CoverageService coverage, Clock clock) {
        this.plans = plans;
        this.coverage = coverage;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        int thisYear = LocalDate.now(clock).getYear();
        YearChoice.Asked asked = YearChoice.Asked.of(event.getLocation().getQueryParameters(), plans, thisYear);
        add(
                new PageHeader(Texts.of("supervision.ui.title")).line(Texts.of("supervision.ui.coverage.line")),
                SupervisionTab.COVERAGE.strip());
        UnitRef unit = asked.unit();
        if (unit == null) {
            add(new EmptyState(
                    AppIcon.SHIELD_CHECK, "supervision.ui.plan.not-hers", "supervision.ui.plan.not-hers-hint"));
            return;
        }
        add(new YearChoice(SupervisionTab.COVERAGE.path(), asked, thisYear));
        CoverageTable table = coverage.of(unit.id(), asked.year());
        if (table.rows().isEmpty()) {
            add(new EmptyState(
                    AppIcon.SHIELD_CHECK, "supervision.ui.coverage.none", "supervision.ui.coverage.none-hint"));
            return;
        }
        Div frame = new Div(table(table));
        frame.addClassName("app-table-scroll");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", Texts.of("supervision.ui.coverage.title"));
        add(frame, SupervisionLook.quiet(Texts.of("supervision.ui.coverage.legend")));
    }

    private static NativeTable table(CoverageTable coverage) {
        NativeTable table = new NativeTable();
        table.addClassNames("app-table", "app-coverage");
        NativeTableRow head = table.getHead().addRow();
        heading(head, Texts.of("supervision.ui.coverage.unit"));
        coverage.years().forEach(year -> heading(head, String.valueOf(year)));
        heading(head, Texts.of("supervision.ui.coverage.last"));
        coverage.rows().forEach(row -> {
            NativeTableRow line = table.getBody().addRow();
            NativeTableHeaderCell name = new NativeTableHeaderCell(row.unit().shortName());
            name.getElement().setAttribute("title", row.unit().name());
            name.getElement().setAttribute("scope", "row");
            line.add(name);
            for (int at = 0; at < coverage.years().size(); at++) {
                line.add(cell(row, coverage.years().get(at), row.cells().get(at)));
            }
            LocalDate last = row.last();
            line.add(
                    new NativeTableCell(last == null ? Texts.of("supervision.ui.coverage.never") : VnFormat.day(last)));
        });
        NativeTableRow foot = table.getFoot().addRow();
        foot.add(new NativeTableHeaderCell(Texts.of("supervision.ui.coverage.covered")));
        coverage.years()
                .forEach(year -> foot.add(new NativeTableCell(Texts.of(
                        "supervision.ui.figure.of",
                        coverage.covered(year),
                        coverage.rows().size()))));
        foot.add(new NativeTableCell(""));
        return table;
    }

    private static void heading(NativeTableRow row, String words) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "col");
        row.add(cell);
    }

    /** A mark of its own shape for what was held, is planned, or neither; it leads to the visits. */
    private static NativeTableCell cell(CoverageTable.Row row, int year, CoverageTable.Cell cell) {
        NativeTableCell place = new NativeTableCell();
        if (cell.held() == 0 && cell.ahead() == 0) {
            place.add(SupervisionLook.quiet("–"));
            return place;
        }
        Anchor link = new Anchor(
                SupervisionTab.VISITS.path() + "?nam=" + year + "&tim="
                        + URLEncoder.encode(row.unit().name(), StandardCharsets.UTF_8),
                marks(cell));
        link.getElement().setAttribute("aria-label", inWords(cell));
        link.setTitle(inWords(cell));
        link.addClassName(cell.held() > 0 ? "app-coverage__held" : "app-coverage__planned");
        place.add(link);
        return place;
    }

    /** "✓ 2 ○ 1": narrow, that five years stand beside a name on a phone. */
    private static String marks(CoverageTable.Cell cell) {
        return joined(" ", "supervision.ui.coverage.held-mark", "supervision.ui.coverage.planned-mark", cell);
    }

    private static String inWords(CoverageTable.Cell cell) {
        return joined(", ", "supervision.ui.coverage.held", "supervision.ui.coverage.planned", cell);
    }

    private static String joined(String between, String held, String planned, CoverageTable.Cell cell) {
        return Stream.of(
                        cell.held() == 0 ? "" : Texts.of(held, cell.held()),
                        cell.ahead() == 0 ? "" : Texts.of(planned, cell.ahead()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(between));
    }

    @Override
    public String getPageTitle() {
        return Texts.of("supervision.ui.coverage.title");
    }
}
