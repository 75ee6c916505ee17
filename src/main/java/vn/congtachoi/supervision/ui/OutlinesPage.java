package vn.congtachoi.supervision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.supervision.OutlineRow;
import vn.congtachoi.supervision.OutlineService;
import vn.congtachoi.supervision.SupervisionPermissions;
import vn.congtachoi.supervision.YearPlanService;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.PageSection;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** Đề cương: what bodies report about and teams ask. Each change is a version; what was used stays as it was. */
@Route("kiem-tra-giam-sat/de-cuong")
@PermitAll
@ViewNeeds(SupervisionPermissions.READ)
class OutlinesPage extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private final OutlineService outlines;
    private final YearPlanService plans;
    private final Clock clock;

    OutlinesPage(OutlineService outlines, YearPlanService plans, Clock clock) {
        this.outlines = outlines;
        this.plans = plans;
        this.clock = clock;
        narrow();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(YearChoice.Asked.of(
                event.getLocation().getQueryParameters(),
                plans,
                LocalDate.now(clock).getYear()));
    }

    private void show(YearChoice.Asked asked) {
        removeAll();
        PageHeader header =
                new PageHeader(Texts.of("supervision.ui.title")).line(Texts.of("supervision.ui.outlines.line"));
        add(header, SupervisionTab.OUTLINES.strip());
        UnitRef unit = asked.unit();
        List<OutlineRow> rows = unit == null ? List.of() : outlines.of(unit.id());
        if (unit != null && outlines.mayWrite(unit.id()).allowed()) {
            header.primary(ActionButton.primary("supervision.ui.outline.add", () -> new OutlineDialog(form -> {
                                outlines.add(unit.id(), form);
                                saved(asked);
                            })
                            .open())
                    .with(AppIcon.PLUS));
        }
        if (rows.isEmpty()) {
            add(new EmptyState(
                    AppIcon.LIST_CHECKS, "supervision.ui.outlines.none", "supervision.ui.outlines.none-hint"));
        }
        rows.forEach(row -> add(outline(row, asked)));
    }

    private void saved(YearChoice.Asked asked) {
        Toast.success("supervision.ui.saved");
        show(asked);
    }

    private PageSection outline(OutlineRow row, YearChoice.Asked asked) {
        OrderedList points = new OrderedList();
        row.points().forEach(point -> points.add(new ListItem(point)));
        PageSection section = new PageSection(Texts.of("supervision.ui.outline.version", row.name(), row.number()));
        Div foot = new Div(SupervisionLook.quiet(
                Texts.of("supervision.ui.outline.made", row.madeBy(), VnFormat.moment(row.madeAt()))));
        foot.addClassName("app-row");
        if (!row.active()) {
            foot.add(new StatusBadge(Texts.of("supervision.ui.outline.unused"), Tone.NEUTRAL));
        }
        if (outlines.mayWrite(row.unitId()).allowed()) {
            foot.add(
                    ActionButton.quiet("supervision.ui.outline.change", () -> new OutlineDialog(row, form -> {
                                        outlines.change(row.id(), form, row.version());
                                        saved(asked);
                                    })
                                    .refreshing(() -> show(asked))
                                    .open())
                            .with(AppIcon.PENCIL),
                    ActionButton.quiet(
                            row.active() ? "supervision.ui.outline.rest" : "supervision.ui.outline.use", () -> {
                                outlines.use(row.id(), !row.active());
                                saved(asked);
                            }));
        }
        if (row.number() > 1) {
            foot.add(ActionButton.quiet(
                    "supervision.ui.outline.older",
                    () -> new OutlineVersionsDialog(outlines.versions(row.familyId())).open()));
        }
        section.add(points, foot);
        return section;
    }

    @Override
    public String getPageTitle() {
        return Texts.of("supervision.ui.outlines.title");
    }
}
