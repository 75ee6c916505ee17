package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.OrganisationPermissions;
import vn.congtachoi.organisation.UnitDetail;
import vn.congtachoi.organisation.UnitDirectory;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.StatusBadge;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Tone;
import vn.congtachoi.uikit.VnFormat;

/** One unit: who is there today, what stands below, what it was called and what became of it. */
@Route("to-chuc/:unit")
@PermitAll
@ViewNeeds(OrganisationPermissions.READ)
class UnitPage extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final UnitDirectory directory;
    private final UnitSections sections;
    private final UnitLife life;
    private final UnitActs acts;
    private final Clock clock;
    private String title = Texts.of("organisation.ui.title");

    UnitPage(UnitDirectory directory, UnitSections sections, UnitLife life, UnitActs acts, Clock clock) {
        this.directory = directory;
        this.sections = sections;
        this.life = life;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(RouteIds.required(event, "unit"));
    }

    private void show(UUID id) {
        UnitDetail unit = directory.detail(id).orElseThrow(() -> new NotFoundException("No unit: " + id));
        title = unit.latest().facts().name();
        LocalDate day = day(unit);
        Runnable again = () -> {
            show(id);
            UI.getCurrent().getPage().setTitle(title);
        };
        removeAll();
        add(header(unit, again));
        Div main = new Div(sections.people(unit, day));
        main.addClassName("app-unit__main");
        if (acts.mayHaveBelow(unit)) {
            main.add(sections.below(unit, day));
        }
        main.add(life.versions(unit), life.lineage(unit));
        Div side = new Div(sections.overseers(unit, day), sections.letterhead(unit, day));
        side.addClassName("app-unit__side");
        Div columns = new Div(main, side);
        columns.addClassName("app-unit");
        add(columns);
        if (acts.isOffered(unit)) {
            add(acts.section(unit, again));
        }
        add(life.history(unit));
    }

    private PageHeader header(UnitDetail unit, Runnable again) {
        LocalDate closed = unit.closed();
        StatusBadge state = closed == null || closed.isAfter(LocalDate.now(clock))
                ? new StatusBadge(Texts.of("organisation.ui.living"), Tone.DONE)
                : new StatusBadge(Texts.of("organisation.ui.closed", VnFormat.day(closed)), Tone.NEUTRAL);
        PageHeader header = new PageHeader(title)
                .back("to-chuc", Texts.of("organisation.ui.title"))
                .line(life.standing(unit))
                .beside(state);
        if (acts.isOffered(unit) && acts.mayHaveBelow(unit)) {
            header.primary(acts.add(unit.id(), again));
        }
        return header;
    }

    /** Today; for a unit that is no more its last day, for one that is not yet its first. */
    private LocalDate day(UnitDetail unit) {
        LocalDate today = LocalDate.now(clock);
        LocalDate closed = unit.closed();
        if (closed != null && !closed.isAfter(today)) {
            return closed.minusDays(1);
        }
        return unit.founded().isAfter(today) ? unit.founded() : today;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
