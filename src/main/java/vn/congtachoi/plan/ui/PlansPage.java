package vn.congtachoi.plan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.plan.PlanCopy;
import vn.congtachoi.plan.PlanPermissions;
import vn.congtachoi.plan.PlanReading;
import vn.congtachoi.plan.PlanRow;
import vn.congtachoi.plan.PlanService;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.WorkList;

/** The plans of her unit and of those below, the latest year first. */
@Route("ke-hoach")
@Menu(title = "plan.ui.menu", order = 105, icon = "clipboard-list")
@PermitAll
@ViewNeeds(PlanPermissions.READ)
class PlansPage extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private final PlanReading reading;
    private final PlanService plans;
    private final PlanCopy copies;
    private final UnitDirectory units;
    private final Clock clock;

    PlansPage(PlanReading reading, PlanService plans, PlanCopy copies, UnitDirectory units, Clock clock) {
        this.reading = reading;
        this.plans = plans;
        this.copies = copies;
        this.units = units;
        this.clock = clock;
        narrow();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        List<PlanRow> rows = reading.all();
        List<UnitRef> mine = units.today().highestFirst(reading.beginnable());
        PageHeader header = new PageHeader(getPageTitle()).line(Texts.of("plan.ui.list.line"));
        if (!mine.isEmpty()) {
            header.primary(ActionButton.primary("plan.ui.begin", () -> begin(mine, rows))
                    .with(AppIcon.PLUS));
        }
        add(header);
        if (rows.isEmpty()) {
            add(new EmptyState(AppIcon.CLIPBOARD_LIST, "plan.ui.list.none", "plan.ui.list.none-hint"));
            return;
        }
        WorkList list = new WorkList();
        LocalDate today = LocalDate.now(clock);
        rows.forEach(row -> list.item(
                row.title(),
                units.find(row.unitId(), today).map(UnitRef::name).orElse(""),
                "ke-hoach/" + row.id(),
                badge(row)));
        add(list);
    }

    static StatusBadge badge(PlanRow row) {
        return new StatusBadge(
                Texts.of("plan.state", row.state()),
                switch (row.state()) {
                    case DRAFT -> Tone.ACTIVE;
                    case APPROVED -> Tone.DONE;
                    case ADJUSTING -> Tone.DUE;
                });
    }

    private void begin(List<UnitRef> mine, List<PlanRow> rows) {
        new PlanBeginDialog(mine, rows, LocalDate.now(clock).getYear(), (unit, year, title, from) -> {
                    UUID id = from == null ? plans.begin(unit, year, title) : copies.copy(from.id(), year, title);
                    Toast.success("plan.ui.begun");
                    UI.getCurrent().navigate("ke-hoach/" + id);
                })
                .open();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("plan.ui.title");
    }
}
