package vn.congtachoi.organisation.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtachoi.kernel.DraftKey;
import vn.congtachoi.kernel.DraftStore;
import vn.congtachoi.kernel.ViewNeeds;
import vn.congtachoi.organisation.OrganisationPermissions;
import vn.congtachoi.organisation.OwnUnits;
import vn.congtachoi.organisation.PeopleList;
import vn.congtachoi.organisation.PeopleService;
import vn.congtachoi.organisation.PersonForm;
import vn.congtachoi.organisation.UnitRef;
import vn.congtachoi.uikit.EditPage;
import vn.congtachoi.uikit.FormPanel;
import vn.congtachoi.uikit.PageHeader;
import vn.congtachoi.uikit.RouteIds;
import vn.congtachoi.uikit.Texts;
import vn.congtachoi.uikit.Toast;

/** The form of a person, new or known. Somebody of the same name and telephone is asked about before she is saved. */
@Route("danh-ba/moi")
@RouteAlias("danh-ba/:person/sua")
@PermitAll
@ViewNeeds(OrganisationPermissions.EDIT)
class PersonEditView extends EditPage<PersonFields> {

    private static final String FORM = "organisation.person";

    private final PeopleService service;
    private final PeopleList people;
    private final OwnUnits ownUnits;
    private final Clock clock;
    private @Nullable UUID id;
    private @Nullable PersonForm known;

    PersonEditView(PeopleService service, PeopleList people, OwnUnits ownUnits, DraftStore drafts, Clock clock) {
        super(drafts, clock);
        this.service = service;
        this.people = people;
        this.ownUnits = ownUnits;
        this.clock = clock;
        narrow();
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        id = RouteIds.optional(event, "person").orElse(null);
    }

    @Override
    protected void show() {
        UUID present = id;
        PersonForm form = present == null ? null : RouteIds.readable(() -> service.form(present));
        known = form;
        PersonFormPanel panel = panel(form);
        add(
                new PageHeader(getPageTitle())
                        .back(
                                destination(),
                                form == null
                                        ? Texts.of("organisation.people.list.title")
                                        : form.name().full()),
                panel,
                edit(
                        panel,
                        new DraftKey(FORM, present),
                        form == null ? null : form.version(),
                        "organisation.people.save"));
    }

    private PersonFormPanel panel(@Nullable PersonForm form) {
        PeopleUnits units = new PeopleUnits(people.editableUnits());
        PersonFormPanel panel = new PersonFormPanel(units, LocalDate.now(clock));
        panel.read(
                form == null
                        ? PersonFields.empty(preset(units))
                        : PersonFields.of(form, units.find(form.keeperUnitId())));
        return panel;
    }

    /** The unit she works for, when she may add people there. */
    private @Nullable UnitRef preset(PeopleUnits units) {
        return ownUnits.home().map(unit -> units.find(unit.id())).orElse(null);
    }

    @Override
    protected Optional<FormPanel<PersonFields>> saved() {
        return Optional.ofNullable(id).map(present -> panel(service.form(present)));
    }

    @Override
    protected Optional<Question> question(PersonFields typed) {
        PersonForm form = form(typed);
        return people.sameAs(form)
                .map(same -> new Question(
                        Texts.of("organisation.people.person.same", form.name().full()),
                        Texts.of("organisation.people.person.same-text", same.standing()),
                        "organisation.people.person.same-act"));
    }

    private PersonForm form(PersonFields typed) {
        PersonForm read = known;
        return typed.form(
                id,
                read == null ? 0 : read.version(),
                Objects.requireNonNull(typed.keeper()).id());
    }

    @Override
    protected void store(PersonFields typed) {
        PersonForm form = form(typed);
        id = service.save(form);
        Toast.success("organisation.people.person.saved", form.name().full());
    }

    @Override
    protected String destination() {
        UUID present = id;
        return present == null ? PeopleRoute.LIST : PeopleRoute.to(present);
    }

    @Override
    public String getPageTitle() {
        return Texts.of(id == null ? "organisation.people.person.new" : "organisation.people.person.edit");
    }
}
