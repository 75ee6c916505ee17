package vn.congtachoi.organisation.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** Bộ máy: the organs of the city or of a commune as of a day, with terms and members in the order of rank. */
@Route("to-chuc/bo-may")
@Menu(title = "organisation.people.organ.menu", order = 415, icon = "award")
@PermitAll
@ViewNeeds(OrganisationPermissions.READ)
class OrganView extends UnitBoardPage {

    private final OrganBoard board;
    private final OrganService organs;
    private final OrganActs acts;
    private final Optional<UnitRef> home;
    private final Clock clock;

    OrganView(OrganBoard board, OrganService organs, OwnUnits ownUnits, OrganActs acts, Clock clock) {
        PeopleUnits units = new PeopleUnits(ownUnits.around());
        home = ownUnits.home().filter(units.withOrgans()::contains);
        super("organisation.people.organ.title", "organisation.people.list.unit", units.withOrgans(), units);
        this.board = board;
        this.organs = organs;
        this.acts = acts;
        this.clock = clock;
        DatePicker day = Fields.day("organisation.people.organ.day");
        day.setClearButtonVisible(true);
        day.setPlaceholder(Texts.of("uikit.date.today"));
        filter().add(day, OrganFilter::day, OrganFilter::withDay);
    }

    @Override
    protected Optional<UnitRef> usual() {
        return home.or(super::usual);
    }

    @Override
    protected void show(UnitRef unit) {
        LocalDate day = Optional.ofNullable(filter().value().day()).orElse(LocalDate.now(clock));
        boolean editable = board.mayEdit(unit.id()).allowed();
        header().line(unit.name());
        if (editable) {
            header().primary(ActionButton.primary(
                    "organisation.people.organ.new", () -> new OrganDialog(unit, (kind, name) -> {
                                organs.create(unit.id(), kind, name);
                                Toast.success("organisation.people.organ.created", name);
                                show();
                            })
                            .open()));
        }
        List<OrganSheet> all = board.of(unit.id(), day);
        all.forEach(sheet ->
                content().add(new OrganPart(sheet, day, editable ? new OrganPart.Acts(acts, unit, this::show) : null)));
        if (all.isEmpty()) {
            content()
                    .add(new EmptyState(
                            AppIcon.USERS, "organisation.people.organ.none", "organisation.people.organ.none-hint"));
        }
    }
}
