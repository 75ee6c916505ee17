package vn.congtachoi.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.indicator.FormLineRow;
import vn.congtachoi.indicator.IndicatorDictionary;
import vn.congtachoi.indicator.IndicatorPermissions;
import vn.congtachoi.indicator.IndicatorRow;
import vn.congtachoi.indicator.ReportForms;
import vn.congtachoi.indicator.TargetMatrix;
import vn.congtachoi.indicator.Targets;
import vn.congtachoi.indicator.paper.TargetFiles;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.DownloadLink;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FilterBar;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.VnFormat;

/** Giao chỉ tiêu: a unit's own targets of a year, what it gives to those below, and what is left. */
@Route("chi-tieu/giao")
@PermitAll
@ViewNeeds(IndicatorPermissions.READ)
class TargetsPage extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private final Targets targets;
    private final IndicatorDictionary dictionary;
    private final ReportForms forms;
    private final TargetFiles files;
    private final Clock clock;
    private final FilterBar<TargetsQuery> filter;
    private final Map<String, UnitRef> units = new LinkedHashMap<>();
    private final Div frame = new Div();
    private final Paragraph state = new Paragraph();

    TargetsPage(Targets targets, IndicatorDictionary dictionary, ReportForms forms, TargetFiles files, Clock clock) {
        this.targets = targets;
        this.dictionary = dictionary;
        this.forms = forms;
        this.files = files;
        this.clock = clock;
        int thisYear = LocalDate.now(clock).getYear();
        filter = new FilterBar<>(new TargetsQuery.Codec(thisYear));
        targets.units(thisYear).forEach(unit -> units.put(unit.id().toString(), unit));
        buildFilter(thisYear);
        frame.addClassName("app-targets__frame");
        state.addClassName("app-kept");
        state.getElement().setAttribute("role", "status");
    }

    @SuppressWarnings("NullAway") // does not carry "null means all" through the inferred type of a choice
    private void buildFilter(int thisYear) {
        filter.add(
                Fields.choice(
                        "indicator.ui.targets.year",
                        IntStream.rangeClosed(thisYear - 3, thisYear + 1)
                                .mapToObj(Integer::toString)
                                .toList(),
                        year -> year),
                TargetsQuery::year,
                TargetsQuery::withYear);
        if (units.size() > 1) {
            filter.add(
                    Fields.choice("indicator.ui.targets.unit", units.keySet(), id -> unit(id).name()),
                    query -> unit(query.unit()).id().toString(),
                    TargetsQuery::withUnit);
        }
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(TargetsQuery.GIVEN, Texts.of("indicator.ui.targets.givenRows"));
        forms.list().forEach(form -> choices.put(form.id().toString(), form.name()));
        filter.choice(
                        "indicator.ui.targets.rows",
                        List.copyOf(choices.keySet()),
                        id -> choices.getOrDefault(id, id),
                        TargetsQuery::form,
                        TargetsQuery::withForm)
                .trailing(state)
                .onChange(changed -> show());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter.read(event.getLocation().getQueryParameters());
        show();
    }

    private void show() {
        TargetsQuery query = filter.value();
        UnitRef unit = unit(query.unit());
        int year = query.yearNumber();
        List<UUID> rows = rows(query, unit.id());
        TargetGrid grid = new TargetGrid(
                targets,
                unit.name(),
                () -> RouteIds.readable(() -> targets.matrix(unit.id(), year, rows)),
                () -> state.setText(Texts.of("indicator.ui.targets.kept", VnFormat.hour(clock.instant()))));
        state.setText("");
        frame.removeAll();
        frame.add(
                rows.isEmpty()
                        ? new EmptyState(AppIcon.TARGET, "indicator.ui.targets.none", "indicator.ui.targets.none-hint")
                        : grid);
        removeAll();
        add(header(grid, unit), filter, frame);
    }

    private PageHeader header(TargetGrid grid, UnitRef unit) {
        TargetMatrix matrix = grid.matrix();
        long unfinished = matrix.rows().stream()
                .map(TargetMatrix.Row::left)
                .filter(left -> left != null && left.compareTo(BigDecimal.ZERO) != 0)
                .count();
        String line = Texts.of(
                matrix.mayGive().allowed() ? "indicator.ui.targets.line" : "indicator.ui.targets.readOnly",
                unit.name(),
                matrix.rows().size(),
                unfinished);
        return new PageHeader(
                        Texts.of("indicator.ui.targets.heading", filter.value().year()))
                .back("chi-tieu", Texts.of("indicator.ui.indicators.title"))
                .line(line)
                .secondary(excel(grid, unit.name()));
    }

    /** The file holds the targets as they stand when it is fetched. */
    private Component excel(TargetGrid grid, String unitName) {
        return DownloadLink.excel(
                "indicator.ui.compiled.excel", "giao-chi-tieu.xlsx", () -> files.excel(grid.matrix(), unitName));
    }

    private UnitRef unit(@Nullable String id) {
        UnitRef chosen = id == null ? null : units.get(id);
        return chosen == null ? units.values().iterator().next() : chosen;
    }

    private List<UUID> rows(TargetsQuery query, UUID unitId) {
        String form = query.form();
        if (form != null && !form.equals(TargetsQuery.GIVEN)) {
            return forms.list().stream()
                    .filter(row -> row.id().toString().equals(form))
                    .findFirst()
                    .map(row -> forms.get(row.id()).lines().stream()
                            .map(FormLineRow::indicatorId)
                            .toList())
                    .orElse(List.of());
        }
        Set<UUID> given = targets.indicatorsWithTarget(unitId, query.yearNumber());
        List<UUID> rows = new ArrayList<>();
        for (IndicatorRow row : dictionary.all()) {
            if (form == null || given.contains(row.id())) {
                rows.add(row.id());
            }
        }
        return rows;
    }

    @Override
    public String getPageTitle() {
        return Texts.of("indicator.ui.targets.title");
    }
}
