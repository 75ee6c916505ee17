package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.OrganBoard;
import vn.congtachoi.organisation.OrganService;
import vn.congtachoi.organisation.OrganSheet;
import vn.congtachoi.organisation.OrganisationPermissions;
import vn.congtachoi.organisation.OwnUnits;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.ActionButton;
import vn.congtachoi.uikit.AppIcon;
import vn.congtachoi.uikit.EmptyState;
import vn.congtachoi.uikit.Fields;
import vn.congtachoi.uikit.FilterBar;
import vn.congtachoi.uikit.Page;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.StaleDialog;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** Bộ máy: the organs of the city or of a commune as of a day, with terms and members in the order of rank. */
@Route("to-chuc/bo-may")
@Menu(title = "organisation.people.organ.menu", order = 415, icon = "award")
@PermitAll
@ViewNeeds(OrganisationPermissions.READ)
class OrganView extends Page implements AfterNavigationObserver, HasDynamicTitle {

    private final OrganBoard board;
    private final OrganService organs;
    private final OwnUnits ownUnits;
    private final OrganActs acts;
    private final Clock clock;
    private final PeopleUnits units;
    private final PageHeader header = new PageHeader(Texts.of("organisation.people.organ.title"));
    private final FilterBar<OrganFilter> filter = new FilterBar<>(new OrganFilter.Codec());
    private final Div sheets = new Div();

    OrganView(OrganBoard board, OrganService organs, OwnUnits ownUnits, OrganActs acts, Clock clock) {
        this.board = board;
        this.organs = organs;
        this.ownUnits = ownUnits;
        this.acts = acts;
        this.clock = clock;
        units = new PeopleUnits(ownUnits.around());
        sheets.addClassName("app-people-sheets");
        DatePicker day = Fields.day("organisation.people.organ.day");
        day.setClearButtonVisible(true);
        day.setPlaceholder(Texts.of("uikit.date.today"));
        ComboBox<UnitRef> unit = PeopleChoices.unit("organisation.people.list.unit", units.withOrgans(), units);
        filter.add(unit, this::chosen, OrganView::withUnit)
                .add(day, OrganFilter::day, OrganFilter::withDay)
                .onChange(changed -> show());
        filter.getElement().getClassList().add("app-people-units");
        StaleDialog.register(this, new StaleDialog.Choices(this::show, null));
        add(header, filter, sheets);
    }

    private @Nullable UnitRef chosen(OrganFilter value) {
        return unit(value).orElse(null);
    }

    private static OrganFilter withUnit(OrganFilter value, @Nullable UnitRef unit) {
        return value.withUnit(unit == null ? null : unit.id());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter.read(event.getLocation().getQueryParameters());
        show();
    }

    private Optional<UnitRef> unit(OrganFilter chosen) {
        return Optional.ofNullable(units.find(chosen.unit()))
                .or(() -> ownUnits.home().filter(home -> units.withOrgans().contains(home)))
                .or(() -> units.withOrgans().stream().findFirst());
    }

    private void show() {
        sheets.removeAll();
        header.withoutPrimary();
        unit(filter.value()).ifPresent(this::show);
    }

    private void show(UnitRef unit) {
        LocalDate day = Optional.ofNullable(filter.value().day()).orElse(LocalDate.now(clock));
        boolean editable = board.mayEdit(unit.id()).allowed();
        header.line(unit.name());
        if (editable) {
            header.primary(
                    ActionButton.primary("organisation.people.organ.new", () -> new OrganDialog(unit, (kind, name) -> {
                                organs.create(unit.id(), kind, name);
                                Toast.success("organisation.people.organ.created", name);
                                show();
                            })
                            .open()));
        }
        List<OrganSheet> all = board.of(unit.id(), day);
        all.forEach(sheet ->
                sheets.add(new OrganPart(sheet, day, editable ? new OrganPart.Acts(acts, unit, this::show) : null)));
        if (all.isEmpty()) {
            sheets.add(new EmptyState(
                    AppIcon.USERS, "organisation.people.organ.none", "organisation.people.organ.none-hint"));
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.of("organisation.people.organ.title");
    }
}
